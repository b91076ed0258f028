package io.github.duizhao.app;

import java.nio.file.Path;

/**
 * The arguments of {@code duizhao import}.
 *
 * @param book the book's folder
 */
public record ImportRequest(Path book, Mode mode) {

  /** What an import may do to the files of the original. */
  public enum Mode {
    /** Write, unless that would overwrite manual edits. */
    WRITE,
    /** Write, and discard manual edits. */
    FORCE,
    /** Report only. */
    DRY_RUN
  }
}
