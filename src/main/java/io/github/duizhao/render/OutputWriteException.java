package io.github.duizhao.render;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** A file could not be written: the disk is full, for example, or the name is too long. */
public final class OutputWriteException extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1;

  private final String path;

  /**
   * An exception for one file.
   *
   * @param path relative to the output, with forward slashes
   */
  public OutputWriteException(String path, IOException cause) {
    super("cannot write " + path, cause);
    this.path = path;
  }

  /** The file, relative to the output, with forward slashes. */
  public String path() {
    return path;
  }
}
