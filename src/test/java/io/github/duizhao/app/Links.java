package io.github.duizhao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Symbolic links; Windows lets only some users make them. */
final class Links {
  private Links() {}

  /** Makes a link, or leaves the test out where nobody may. */
  static void create(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here: " + e);
    }
  }
}
