package io.github.duizhao.source;

import io.github.duizhao.model.Origin;

/** One line of a witness as received, without its line end. */
public record SourceLine(String text, Origin origin) {}
