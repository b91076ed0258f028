package io.github.duizhao.render;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** Thrown if a file cannot be written, for example because the disk is full. */
public final class OutputWriteException extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1;

  private final String path;

  /**
   * Creates an exception for one file.
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
