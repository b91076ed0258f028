package io.github.duizhao.app;

import io.github.duizhao.apparatus.ApparatusPlacer;
import io.github.duizhao.config.ApparatusConfig;
import io.github.duizhao.config.ApparatusReader;
import io.github.duizhao.config.ImportConfig;
import io.github.duizhao.config.ImportConfigReader;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Witness;
import io.github.duizhao.report.Report;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Reads what import recorded about the witnesses of a book, and adds it to the book as marks in the
 * text. A book that was not imported, or has only one witness, is not changed.
 */
final class BookApparatus {
  private final Path folder;
  private final Report report;

  BookApparatus(Path folder, Report report) {
    this.folder = folder;
    this.report = report;
  }

  /** The recorded variants and extents; none if the files are missing or invalid. */
  ApparatusConfig read() {
    return ApparatusReader.read(folder, report)
        .orElseGet(() -> new ApparatusConfig(List.of(), List.of()));
  }

  /** The book with its apparatus. */
  Book addTo(Book book, ApparatusConfig config) {
    if (config.variants().isEmpty() && config.extents().size() < 2) {
      return book;
    }
    Book marked =
        new ApparatusPlacer(report).place(book, witnesses(), config.variants(), config.extents());
    return marked.apparatus().isEmpty() ? book : marked;
  }

  private List<Witness> witnesses() {
    if (!Files.exists(folder.resolve(ImportConfigReader.PATH), LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    return ImportConfigReader.read(folder, report).map(ImportConfig::witnesses).stream()
        .flatMap(List::stream)
        .map(
            witness ->
                new Witness(witness.sigil(), witness.file(), witness.description(), witness.base()))
        .sorted(Comparator.comparing(Witness::sigil))
        .toList();
  }
}
