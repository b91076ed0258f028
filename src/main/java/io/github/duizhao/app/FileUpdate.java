package io.github.duizhao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces text files of a book. If one cannot be written, none is replaced. */
final class FileUpdate {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private FileUpdate() {}

  /**
   * Writes all files to a work folder, then moves each to its place in one step. A byte order mark
   * that a file has stays.
   *
   * @param work a folder below the book's folder, which is deleted afterwards
   * @param files the paths below the book's folder, and their new text
   */
  static void write(Path book, String work, Map<String, String> files) throws IOException {
    write(book, work, files, List.of());
  }

  /**
   * The same, and deletes other files afterwards.
   *
   * @param deleted the paths of these files below the book's folder
   */
  static void write(Path book, String work, Map<String, String> files, List<String> deleted)
      throws IOException {
    Path folder = book.resolve(work);
    Tree.delete(folder);
    Map<Path, Path> written = new LinkedHashMap<>();
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path target = book.resolve(file.getKey());
        // a link to a file stays a link
        Path place = Files.exists(target) ? target.toRealPath() : target;
        Files.createDirectories(place.getParent());
        Path draft = folder.resolve(Integer.toString(written.size()));
        String mark = hasByteOrderMark(place) ? BYTE_ORDER_MARK : "";
        Files.writeString(draft, mark + file.getValue(), StandardCharsets.UTF_8);
        written.put(draft, place);
      }
      for (Map.Entry<Path, Path> file : written.entrySet()) {
        Files.move(
            file.getKey(),
            file.getValue(),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
      for (String file : deleted) {
        Files.deleteIfExists(book.resolve(file));
      }
    } finally {
      Tree.delete(folder);
    }
  }

  private static boolean hasByteOrderMark(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(3);
      return new String(first, StandardCharsets.UTF_8).equals(BYTE_ORDER_MARK);
    }
  }
}
