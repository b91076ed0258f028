package io.github.duizhao.file;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** What the system said when it refused a file: {@code No space left on device}. */
public final class SystemReason {
  private SystemReason() {}

  /** Its words without the folder of this machine, where it names one. */
  public static String of(IOException fault) {
    return fault instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : String.valueOf(fault.getMessage());
  }
}
