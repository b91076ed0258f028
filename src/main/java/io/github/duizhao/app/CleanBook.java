package io.github.duizhao.app;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Deletes what builds of a book have written, including unfinished output and the font cache. Other
 * files in the output, such as {@code site/.gitignore}, are kept.
 */
public final class CleanBook {
  private CleanBook() {}

  /**
   * Cleans one destination.
   *
   * @param requested the output folder; by default {@code site/} in the book's folder
   */
  public static void run(Path book, Optional<Path> requested, Report report) {
    if (!Files.isRegularFile(book.resolve("book.yml"))) {
      Finding missing = Finding.of(RuleId.SRC_001, "book.yml", "there is no such file");
      report.add(missing.hint("check that this is a book's folder"));
      return;
    }
    try {
      clean(Destination.of(book, requested), requested.isPresent());
      clearCache(book);
    } catch (RefusedException e) {
      report.add(e.finding());
    } catch (IOException e) {
      report.add(RefusedException.finding(e, Destination.name(requested)));
    }
  }

  /** The cache is in the book's folder, even if the output is elsewhere. */
  private static void clearCache(Path book) throws IOException {
    FontCache.of(book).clear();
    Path work = book.resolve(".duizhao");
    if (Tree.isFolder(work) && Tree.isEmpty(work)) {
      Files.delete(work);
    }
  }

  private static void clean(Destination destination, boolean isNamed)
      throws IOException, RefusedException {
    Path site = destination.folder();
    if (!Tree.exists(site) && !Tree.exists(destination.preparation())) {
      return;
    }
    if (!isNamed && !Manifest.isOurs(site) && !Tree.exists(destination.preparation())) {
      return;
    }
    destination.requireOurs();
    try (OutputLock lock = OutputLock.take(destination)) {
      new Swap(destination).recover();
      Manifest manifest = Manifest.read(site);
      Tree.delete(site, path -> path.equals(site) || manifest.owns(site, path));
      Tree.delete(destination.preparation(), path -> !path.equals(lock.file()));
    }
  }
}
