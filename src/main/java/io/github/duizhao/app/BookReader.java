package io.github.duizhao.app;

import io.github.duizhao.alignment.BookAligner;
import io.github.duizhao.alignment.StaleTexts;
import io.github.duizhao.config.ApparatusConfig;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import io.github.duizhao.picture.PictureReader;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.status.BookStatus;
import io.github.duizhao.status.RecordReader;
import io.github.duizhao.status.Survey;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the text of a book in both languages and joins it. */
final class BookReader {
  private final Path folder;
  private final BookConfig config;
  private final Report report;

  BookReader(Path folder, BookConfig config, Report report) {
    this.folder = folder;
    this.config = config;
    this.report = report;
  }

  /**
   * What was read: the joined book, and the files that it was joined from.
   *
   * @param texts in the order of the book, the original's first
   * @param apparatus what the book's own files say of its witnesses
   * @param terms of its glossary
   * @param status how far the translation has come
   */
  record Manuscript(
      Book book,
      List<SectionText> texts,
      ApparatusConfig apparatus,
      List<Term> terms,
      BookStatus status) {
    Manuscript {
      texts = List.copyOf(texts);
      terms = List.copyOf(terms);
    }
  }

  /** Reads everything that can be read; what cannot is in the report. */
  Manuscript read(Workers workers, InterfaceWords words) {
    Languages languages = config.metadata().languages();
    ContentFolder content = new ContentFolder(folder, report);
    List<SectionText> originals = content.read(languages.original(), workers);
    List<SectionText> translations = content.read(languages.translation(), workers);
    report.locate(content.places()::at);
    BookStatus status =
        BookStatus.of(Survey.of(originals, translations), RecordReader.read(folder, report));
    StaleTexts stale = new StaleTexts(status.staleIds(), config.staleTranslation());
    Book book =
        new BookAligner(config.id(), config.metadata(), config.missingTranslation(), stale, report)
            .align(originals, translations);
    if (book.sections().isEmpty() && !report.hasErrors()) {
      report.add(
          Finding.of(
                  RuleId.SRC_001,
                  "content/" + languages.original(),
                  "the book has no text: there is no .md file")
              .hint("write chapter-01/index.md, or import a witness"));
    }
    List<SectionText> texts = Stream.concat(originals.stream(), translations.stream()).toList();
    Book illustrated = book.withPictures(new PictureReader(folder, report).read(texts));
    BookGlossary glossary = new BookGlossary(folder, report);
    List<Term> terms = glossary.read(languages);
    BookApparatus apparatus = new BookApparatus(folder, report);
    ApparatusConfig config = apparatus.read();
    // where a file could not be read, the apparatus is not at fault
    Book whole =
        report.lacksFiles()
            ? illustrated
            : apparatus.addTo(glossary.addTo(illustrated, terms, words), config, words);
    return new Manuscript(whole, texts, config, terms, status);
  }
}
