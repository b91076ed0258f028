package io.github.duizhao.app;

import io.github.duizhao.config.GlossaryReader;
import io.github.duizhao.glossary.GlossaryIndex;
import io.github.duizhao.html.GlossarySection;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.TemplateFault;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Glossary;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Term;
import io.github.duizhao.report.Report;
import java.nio.file.Path;
import java.util.List;

/**
 * Adds to a book a page with the terms of its glossary. A book without one, or in whose text no
 * term stands, stays as it is.
 */
final class BookGlossary {
  private final Path folder;
  private final Report report;

  BookGlossary(Path folder, Report report) {
    this.folder = folder;
    this.report = report;
  }

  /** The terms; none if there is no glossary. */
  List<Term> read(Languages languages) {
    return GlossaryReader.read(folder, languages, report);
  }

  /** The book with its glossary. */
  Book addTo(Book book, List<Term> terms, InterfaceWords words) {
    Glossary glossary = terms.isEmpty() ? Glossary.none() : GlossaryIndex.of(book, terms);
    return glossary.isEmpty() ? book : withPage(book.withGlossary(glossary), words);
  }

  private Book withPage(Book book, InterfaceWords words) {
    try {
      return book.withBackPage(
          GlossarySection.of(words, book.metadata().languages(), GlossaryReader.PATH));
    } catch (TemplateFault fault) {
      report.add(fault.finding());
      return book;
    }
  }
}
