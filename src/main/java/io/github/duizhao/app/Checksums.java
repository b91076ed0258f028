package io.github.duizhao.app;

import io.github.duizhao.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the checksums of all files in a folder, in the format of {@code sha256sum}. */
final class Checksums {
  private Checksums() {}

  /** The content of {@code SHA256SUMS} for a folder, sorted by path relative to it. */
  static String of(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<String> paths =
          walk.filter(Files::isRegularFile)
              .map(path -> Tree.slashed(folder.relativize(path)))
              .sorted()
              .toList();
      StringBuilder lines = new StringBuilder();
      for (String path : paths) {
        lines.append(Sha256.hex(Files.readAllBytes(folder.resolve(path))));
        lines.append("  ").append(path).append('\n');
      }
      return lines.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }
}
