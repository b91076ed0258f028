package io.github.duizhao.app;

import io.github.duizhao.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the digests of all files in a folder as {@code sha256sum} does. */
final class Checksums {
  private Checksums() {}

  /** The text of {@code SHA256SUMS} for a folder; paths are relative to it and sorted. */
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
