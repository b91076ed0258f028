package io.github.duizhao.app;

import io.github.duizhao.config.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How many files of a format a build has written, and how many bytes they have. */
public record Amount(Format format, int files, long bytes) {

  /** What is in an output folder for each of these formats; one without a file is left out. */
  static List<Amount> in(Path folder, Set<Format> formats) {
    Map<Format, Amount> amounts = new EnumMap<>(Format.class);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Amount one = new Amount(format(file.toString()), 1, Files.size(file));
        amounts.merge(
            one.format(),
            one,
            (a, b) -> new Amount(a.format(), a.files() + b.files(), a.bytes() + b.bytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    amounts.keySet().retainAll(formats);
    return List.copyOf(amounts.values());
  }

  private static Format format(String path) {
    return path.endsWith(".pdf") ? Format.PDF : path.endsWith(".epub") ? Format.EPUB : Format.SITE;
  }
}
