package io.github.duizhao.file;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** The reason that the operating system gives for an I/O error: {@code No space left on device}. */
public final class SystemReason {
  private SystemReason() {}

  /** The reason without the path of the file, if the exception has both. */
  public static String of(IOException fault) {
    return fault instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : String.valueOf(fault.getMessage());
  }
}
