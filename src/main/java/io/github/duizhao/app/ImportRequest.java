package io.github.duizhao.app;

import java.nio.file.Path;

/**
 * The arguments of {@code duizhao import}.
 *
 * @param book the book's folder
 */
public record ImportRequest(Path book, ImportMode mode) {}
