package io.github.duizhao.model;

/** A value read from a file of the book, and where it is in that file. */
public record Located<T>(T value, Origin origin) {}
