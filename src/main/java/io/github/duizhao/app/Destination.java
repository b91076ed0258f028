package io.github.duizhao.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the output of a book goes, and where it is prepared: {@code site/} by way of {@code
 * .duizhao/}, or {@code DIR} by way of {@code .DIR.duizhao/} beside it, so that both are on one
 * file system.
 *
 * @param shown the folder as the user knows it
 */
record Destination(Path folder, Path preparation, String shown) {
  private static final List<String> SOURCES = List.of("content", "templates", ".duizhao");

  /**
   * Follows the links that lead to the book and to the destination's parent, but no further.
   *
   * @throws RefusedException if output there would mix with what the book is made of
   */
  static Destination of(Path book, Optional<Path> asked) throws IOException, RefusedException {
    Path home = book.toRealPath();
    Path site = home.resolve("site");
    Path folder = asked.isPresent() ? real(asked.get()) : site;
    if (folder.equals(site)) {
      return new Destination(site, home.resolve(".duizhao"), "site");
    }
    String shown = asked.map(Path::toString).orElse("site");
    if (home.startsWith(folder)) {
      throw new RefusedException("the book itself is in " + shown, "name a folder for output only");
    }
    for (String source : SOURCES) {
      if (folder.startsWith(home.resolve(source))) {
        throw new RefusedException(
            shown + " is in " + source + "/ of the book", "name a folder for output only");
      }
    }
    String name = "." + folder.getFileName() + ".duizhao";
    return new Destination(folder, folder.resolveSibling(name), shown);
  }

  /** The real path of what exists, and the rest of the name after it. */
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
   * Looks whether the folder may be replaced: it is not there, is empty, holds {@code .gitignore}
   * only, or was made by a build.
   *
   * @throws RefusedException if it may not
   */
  void requireOurs() throws IOException, RefusedException {
    if (!Tree.exists(folder)) {
      return;
    }
    if (Files.isSymbolicLink(folder)) {
      throw new RefusedException(shown + " is a link", "name the folder itself");
    }
    if (!Tree.isFolder(folder)) {
      throw new RefusedException(shown + " is not a folder", "remove it or name another");
    }
    if (!Manifest.isOurs(folder) && holdsAnything()) {
      throw new RefusedException(
          shown + " holds files that Duizhao did not make", "move them or name another folder");
    }
  }

  private boolean holdsAnything() throws IOException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, path -> !path.endsWith(".gitignore"))) {
      return entries.iterator().hasNext();
    }
  }
}
