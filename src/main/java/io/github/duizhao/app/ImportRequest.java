package io.github.duizhao.app;

import java.nio.file.Path;

/**
 * What {@code duizhao import} was asked for.
 *
 * @param book the book's folder
 */
public record ImportRequest(Path book, ImportMode mode) {}
