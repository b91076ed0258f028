package io.github.duizhao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations on folders with all their content. They do not follow symbolic links. */
final class Tree {
  private static final int TRIES = 10;
  private static final int PAUSE = 50; // milliseconds

  private Tree() {}

  /** Whether there is a file, folder or link, even a broken link. */
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  /** A relative path with forward slashes on every system. */
  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /**
   * Renames a folder on the same file system in one step. Windows refuses that while another
   * program, for example a virus scanner, has a file in it open, so this tries for half a second.
   */
  static void rename(Path from, Path to) throws IOException {
    for (int left = TRIES; ; left--) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AccessDeniedException e) {
        if (left == 1 || !waited()) {
          throw e;
        }
      }
    }
  }

  /** Waits a moment; returns false if the thread is interrupted. */
  private static boolean waited() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The sizes in bytes of all files in a folder by their relative paths. */
  static NavigableMap<String, Long> sizes(Path folder) {
    NavigableMap<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        sizes.put(slashed(folder.relativize(file)), Files.size(file));
      }
      return sizes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /** Deletes a folder if it exists. */
  static void delete(Path folder) throws IOException {
    delete(folder, path -> true);
  }

  /** Deletes the files that match, and the folders that match and are empty then. */
  static void delete(Path folder, Predicate<Path> owned) throws IOException {
    if (exists(folder)) {
      Files.walkFileTree(folder, new Deleting(owned));
    }
  }

  /** The files, links and empty folders that the manifest does not own. */
  static List<Path> foreign(Path folder, Manifest manifest) throws IOException {
    List<Path> foreign = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (!path.equals(folder) && isEmpty(path) && !manifest.owns(folder, path, true)) {
              foreign.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!manifest.owns(folder, path, false)) {
              foreign.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    foreign.sort(null);
    return foreign;
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    private final Predicate<Path> owned;

    Deleting(Predicate<Path> owned) {
      this.owned = owned;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return owned.test(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      if (owned.test(path)) {
        Files.delete(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, @Nullable IOException fault)
        throws IOException {
      if (fault != null) {
        throw fault;
      }
      if (isEmpty(path)) {
        Files.delete(path);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
