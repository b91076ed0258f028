package io.github.duizhao.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts new output in the place of the old one by two renames: {@code site} becomes {@code old},
 * then {@code work} becomes {@code site}. What others put into the output moves over to the new.
 */
final class Swap {
  private final Destination destination;
  private final Path site;
  private final Path work;
  private final Path old;

  Swap(Destination destination) {
    this.destination = destination;
    site = destination.folder();
    work = destination.preparation().resolve("work");
    old = destination.preparation().resolve("old");
  }

  /** Where new output is written. */
  Path work() {
    return work;
  }

  /** Undoes or ends a swap that was broken off, and removes work that was. */
  void mend() throws IOException {
    if (Tree.exists(old) && !Tree.exists(site)) {
      Tree.rename(old, site);
    }
    settle();
    Tree.delete(work);
  }

  /**
   * Swaps.
   *
   * @throws RefusedException if that would overwrite what is not ours; then nothing has changed
   */
  void run() throws IOException, RefusedException {
    destination.requireOurs();
    boolean replaces = Tree.exists(site);
    if (replaces) {
      requireRoomForForeign();
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
    settle();
  }

  private void requireRoomForForeign() throws IOException, RefusedException {
    for (Path path : Tree.foreign(site, Manifest.read(site))) {
      Path name = site.relativize(path);
      for (Path part = name; part != null; part = part.getParent()) {
        boolean meets = Tree.isFolder(site.resolve(part)) && Tree.isFolder(work.resolve(part));
        if (Tree.exists(work.resolve(part)) && !meets) {
          throw new RefusedException(
              destination.shown() + "/" + name + " is in the way and Duizhao did not make it",
              "move it elsewhere");
        }
      }
    }
  }

  /** Takes over what is not ours from the old output, then deletes the old output. */
  private void settle() throws IOException {
    if (!Tree.exists(old)) {
      return;
    }
    for (Path path : Tree.foreign(old, Manifest.read(old))) {
      Path target = site.resolve(old.relativize(path));
      if (!Tree.exists(target)) {
        Files.createDirectories(target.getParent());
        Tree.rename(path, target);
      }
    }
    Tree.delete(old);
  }
}
