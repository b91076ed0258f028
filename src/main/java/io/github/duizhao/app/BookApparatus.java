package io.github.duizhao.app;

import io.github.duizhao.apparatus.ApparatusPlacer;
import io.github.duizhao.config.ApparatusConfig;
import io.github.duizhao.config.ApparatusReader;
import io.github.duizhao.config.ImportConfig;
import io.github.duizhao.config.ImportConfigReader;
import io.github.duizhao.html.ApparatusSection;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.TemplateFault;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Witness;
import io.github.duizhao.report.Report;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Adds to a book what import found out about its witnesses: marks in the text, and a page at the
 * end. A book that was never imported, or from one witness only, stays as it is.
 */
final class BookApparatus {
  private final Path folder;
  private final Report report;

  BookApparatus(Path folder, Report report) {
    this.folder = folder;
    this.report = report;
  }

  /** What the files say; nothing if they are not there, or have faults. */
  ApparatusConfig read() {
    return ApparatusReader.read(folder, report)
        .orElseGet(() -> new ApparatusConfig(List.of(), List.of()));
  }

  /** The book with its apparatus. */
  Book addTo(Book book, ApparatusConfig config, InterfaceWords words) {
    if (config.variants().isEmpty() && config.extents().size() < 2) {
      return book;
    }
    Book marked =
        new ApparatusPlacer(report).place(book, witnesses(), config.variants(), config.extents());
    return marked.apparatus().isEmpty() ? book : withPage(marked, words);
  }

  private Book withPage(Book book, InterfaceWords words) {
    try {
      return book.withBackPage(
          ApparatusSection.of(words, book.metadata().languages(), ApparatusReader.VARIANTS));
    } catch (TemplateFault fault) {
      report.add(fault.finding());
      return book;
    }
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
