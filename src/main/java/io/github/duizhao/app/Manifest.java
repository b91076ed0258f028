package io.github.duizhao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The list of files that a build wrote, as the file {@code .duizhao} in the output. Its first line
 * is a header; each other line is a path with forward slashes. A folder without this file, or a
 * file that is not listed in it, was not written by a build.
 */
final class Manifest {
  static final String NAME = ".duizhao";
  private static final String HEADER = "Files written by duizhao build";

  private final Set<String> files;
  private final Set<String> folders = new HashSet<>();

  private Manifest(List<String> lines) {
    files = new HashSet<>(lines);
    if (files.remove(HEADER)) {
      files.add(NAME);
    }
    files.forEach(this::addFolders);
  }

  private void addFolders(String file) {
    for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
      folders.add(file.substring(0, i));
    }
  }

  /** The manifest of a folder; empty if no build wrote the folder. */
  static Manifest read(Path folder) throws IOException {
    return new Manifest(isOurs(folder) ? lines(folder) : List.of());
  }

  /** Whether a build wrote the folder. */
  static boolean isOurs(Path folder) throws IOException {
    return lines(folder).stream().findFirst().filter(HEADER::equals).isPresent();
  }

  private static List<String> lines(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
        : List.of();
  }

  /** Writes the list of all files in a folder to that folder. */
  static void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    try (Stream<Path> paths =
        Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> !attributes.isDirectory())) {
      paths
          .map(path -> relative(folder, path))
          .filter(path -> !path.equals(NAME))
          .sorted()
          .forEach(lines::add);
    }
    Files.writeString(folder.resolve(NAME), String.join("\n", lines) + "\n");
  }

  /** Whether a build wrote the file, or files in the folder. */
  boolean owns(Path folder, Path path) {
    return owns(folder, path, Tree.isFolder(path));
  }

  /** The same for a caller that knows whether the path is a folder. */
  boolean owns(Path folder, Path path, boolean isFolder) {
    return (isFolder ? folders : files).contains(relative(folder, path));
  }

  private static String relative(Path folder, Path path) {
    return Tree.slashed(folder.relativize(path));
  }
}
