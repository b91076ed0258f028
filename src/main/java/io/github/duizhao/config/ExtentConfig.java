package io.github.duizhao.config;

import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Origin;

/** One entry of {@code content/extents.yml}, and where it stands. */
public record ExtentConfig(Extent extent, Origin origin) {}
