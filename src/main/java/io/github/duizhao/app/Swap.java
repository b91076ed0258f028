package io.github.duizhao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces the old output with the new by two renames: {@code site} becomes {@code old}, then
 * {@code work} becomes {@code site}. Files in the old output that no build wrote move to the new.
 */
final class Swap {
  private final Destination destination;
  private final Path site;
  private final Path work;
  private final Path old;
  private final Path withdrawn;

  Swap(Destination destination) {
    this.destination = destination;
    site = destination.folder();
    work = destination.preparation().resolve("work");
    old = destination.preparation().resolve("old");
    withdrawn = destination.preparation().resolve("withdrawn");
  }

  /** The folder for new output. */
  Path work() {
    return work;
  }

  /** Completes or undoes an interrupted swap, and deletes unfinished output. */
  void recover() throws IOException {
    if (Manifest.isOurs(site)) {
      takeOver(old, site);
    } else if (Tree.exists(old)) {
      takeOver(site, old);
      Tree.rename(old, site);
    }
    Tree.delete(work);
    Tree.delete(withdrawn);
  }

  /**
   * Deletes unfinished output while another thread may still write to it: a file at the path of the
   * folder makes further writes fail.
   */
  void withdraw() throws IOException {
    Tree.delete(withdrawn);
    if (!Tree.exists(work)) {
      return;
    }
    Tree.rename(work, withdrawn);
    Files.createFile(work);
    Tree.delete(withdrawn);
    Files.delete(work);
  }

  /**
   * Swaps.
   *
   * @throws RefusedException if that would overwrite files that no build wrote; then nothing has
   *     changed
   */
  void run() throws IOException, RefusedException {
    destination.requireOurs();
    boolean replaces = Tree.exists(site);
    if (replaces) {
      requireNoConflict();
      Tree.rename(site, old);
    }
    try {
      Tree.rename(work, site);
    } catch (IOException e) {
      if (replaces) {
        Tree.rename(old, site);
      }
      throw e;
    }
    takeOver(old, site);
  }

  private void requireNoConflict() throws IOException, RefusedException {
    for (Path path : Tree.foreign(site, Manifest.read(site))) {
      Path name = site.relativize(path);
      for (Path part = name; part != null; part = part.getParent()) {
        boolean areFolders = Tree.isFolder(site.resolve(part)) && Tree.isFolder(work.resolve(part));
        if (Tree.exists(work.resolve(part)) && !areFolders) {
          throw new RefusedException(
              destination.shown()
                  + "/"
                  + Tree.slashed(name)
                  + " is in the way and was not written by Duizhao",
              "move it elsewhere");
        }
      }
    }
  }

  /** Moves the files that no build wrote to another folder, then deletes the first one. */
  private static void takeOver(Path from, Path to) throws IOException {
    if (!Tree.exists(from)) {
      return;
    }
    for (Path path : Tree.foreign(from, Manifest.read(from))) {
      Path target = to.resolve(from.relativize(path));
      if (!Tree.exists(target)) {
        Files.createDirectories(target.getParent());
        Tree.rename(path, target);
      }
    }
    Tree.delete(from);
  }
}
