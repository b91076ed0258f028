package io.github.duizhao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Symbolic links. On Windows only some users can create them. */
final class Links {
  private Links() {}

  /** Creates a link, or skips the test where that is not allowed. */
  static void create(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here: " + e);
    }
  }
}
