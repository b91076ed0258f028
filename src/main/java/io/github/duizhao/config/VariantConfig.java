package io.github.duizhao.config;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Variant;

/** One entry of {@code content/apparatus.yml}, and where it stands. */
public record VariantConfig(Variant variant, Origin origin) {}
