package io.github.duizhao.render;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** A file of the output that the disk did not take: it is full, say, or the name is too long. */
public final class UnwrittenException extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1;

  private final String path;
  private final String reason;

  /**
   * That file could not be written.
   *
   * @param path relative to the output, with forward slashes
   */
  public UnwrittenException(String path, IOException cause) {
    super("cannot write " + path, cause);
    this.path = path;
    this.reason = reason(cause);
  }

  /** The file, relative to the output, with forward slashes. */
  public String path() {
    return path;
  }

  /** What the system said, without the folder of this machine. */
  public String reason() {
    return reason;
  }

  private static String reason(IOException fault) {
    return fault instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : String.valueOf(fault.getMessage());
  }
}
