package io.github.duizhao.source;

import io.github.duizhao.model.Passage;
import io.github.duizhao.model.SegmentId;

/** A passage under its permanent id, for example {@code c5-1-p2}, or {@code c5-1} for a heading. */
public record Numbered(SegmentId id, Passage passage) {}
