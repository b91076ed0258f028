package io.github.duizhao.build;

import java.nio.file.Path;

/**
 * What {@code duizhao import} was asked for.
 *
 * @param book the book's folder
 */
public record ImportRequest(Path book, ImportMode mode) {

  /** An import that writes. */
  public ImportRequest(Path book, boolean force) {
    this(book, force ? ImportMode.FORCE : ImportMode.WRITE);
  }
}
