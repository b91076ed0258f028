package io.github.duizhao.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder for the output of a book and the folder in which it is prepared: {@code .duizhao/} for
 * {@code site/}, and {@code .DIR.duizhao/} next to {@code DIR}, so that both are on the same file
 * system.
 *
 * @param shown the output folder as the user wrote it
 */
record Destination(Path folder, Path preparation, String shown) {
  private static final List<String> SOURCES = List.of("content", "templates", ".duizhao");

  /**
   * Resolves the links in the paths of the book and of the destination's parent, but not a
   * destination that is a link itself.
   *
   * @throws RefusedException if the output would be among the sources of the book
   */
  static Destination of(Path book, Optional<Path> requested) throws IOException, RefusedException {
    Path home = book.toRealPath();
    Path site = home.resolve("site");
    Path folder = requested.isPresent() ? real(requested.get()) : site;
    if (folder.equals(site)) {
      return new Destination(site, home.resolve(".duizhao"), "site");
    }
    String shown = name(requested);
    if (home.startsWith(folder)) {
      throw new RefusedException(
          "the book itself is in " + shown, "name a folder that is only for output");
    }
    for (String source : SOURCES) {
      if (folder.startsWith(home.resolve(source))) {
        throw new RefusedException(
            shown + " is in " + source + "/ of the book", "name a folder that is only for output");
      }
    }
    String name = "." + folder.getFileName() + ".duizhao";
    return new Destination(folder, folder.resolveSibling(name), shown);
  }

  /** The name of an output folder for messages. */
  static String name(Optional<Path> requested) {
    return requested.map(Path::toString).orElse("site");
  }

  /** The real path of the existing part, with the rest of the path appended. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    Path name = whole.getFileName();
    if (parent == null || name == null) {
      return whole;
    }
    return (Files.exists(parent) ? parent.toRealPath() : real(parent)).resolve(name);
  }

  /**
   * Checks that the folder may be replaced: it does not exist, is empty, contains only {@code
   * .gitignore}, or was written by a build.
   *
   * @throws RefusedException if it may not be replaced
   */
  void requireOurs() throws IOException, RefusedException {
    if (!Tree.exists(folder)) {
      return;
    }
    if (Files.isSymbolicLink(folder)) {
      throw new RefusedException(shown + " is a link", "name the folder itself");
    }
    if (!Tree.isFolder(folder)) {
      throw new RefusedException(shown + " is not a folder", "remove it, or name another");
    }
    if (!Manifest.isOurs(folder) && containsAnything()) {
      throw new RefusedException(
          shown + " contains files that Duizhao did not write",
          "move them, or name another folder");
    }
  }

  private boolean containsAnything() throws IOException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, path -> !path.endsWith(".gitignore"))) {
      return entries.iterator().hasNext();
    }
  }
}
