package io.github.duizhao.model;

/** The unit of alignment: one text in both languages under one permanent id. */
public record Segment(SegmentId id, Bitext text, Origin origin) {}
