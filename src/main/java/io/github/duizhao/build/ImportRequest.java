package io.github.duizhao.build;

import java.nio.file.Path;

/**
 * What {@code duizhao import} was asked for.
 *
 * @param book the book's folder
 * @param force whether files edited since the last import may be overwritten
 */
public record ImportRequest(Path book, boolean force) {}
