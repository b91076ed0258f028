package io.github.duizhao.model;

/** Something that a file of the book says, and where it stands there. */
public record Located<T>(T value, Origin origin) {}
