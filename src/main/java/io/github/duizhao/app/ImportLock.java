package io.github.duizhao.app;

import io.github.duizhao.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The digest of each file that import last wrote, in the format of {@code sha256sum}, sorted by
 * path.
 */
record ImportLock(Map<String, String> digests) {
  static final String PATH = "content/import.lock";

  private static final Pattern ENTRY =
      Pattern.compile("([0-9a-f]{64})  (content/(?:[^/.][^/]*/)+[^/]+\\.md)");

  /** Copies and sorts the map, path to digest. */
  ImportLock {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }

  /** Reads the lock of a book's folder; it is empty if nothing was imported. */
  static ImportLock read(Path book) {
    Map<String, String> digests = new TreeMap<>();
    readText(book.resolve(PATH))
        .orElse("")
        .lines()
        .map(ENTRY::matcher)
        .filter(Matcher::matches)
        .forEach(entry -> digests.put(entry.group(2), entry.group(1)));
    return new ImportLock(digests);
  }

  /** The lock for files that are about to be written, path to text. */
  static ImportLock of(Map<String, String> files) {
    return new ImportLock(
        files.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, file -> digest(file.getValue()))));
  }

  /** Whether the text of a file is what import last wrote. */
  boolean matches(String path, String text) {
    return digest(text).equals(digests.get(path));
  }

  String text() {
    return digests.entrySet().stream()
        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** Reads a file's text, with CR LF line ends converted to LF; empty if the file is missing. */
  static Optional<String> readText(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(
              new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n"))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String digest(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }
}
