package io.github.duizhao.render;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** A file of the output that the disk did not take: it is full, say, or the name is too long. */
public final class OutputWriteException extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1;

  private final String path;

  /**
   * That file could not be written.
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
