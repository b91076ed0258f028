package io.github.duizhao.app;

import io.github.duizhao.alignment.AlignmentTable;
import io.github.duizhao.alignment.BookAligner;
import io.github.duizhao.alignment.OmittedTexts;
import io.github.duizhao.alignment.StaleTexts;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.check.Pairs;
import io.github.duizhao.config.ApparatusConfig;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.GlossaryReader;
import io.github.duizhao.glossary.GlossaryIndex;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Glossary;
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

/** Reads everything in a book's folder except fonts and templates, and joins both languages. */
final class BookLoader {
  private final Path folder;
  private final BookConfig config;
  private final Report report;

  BookLoader(Path folder, BookConfig config, Report report) {
    this.folder = folder;
    this.config = config;
    this.report = report;
  }

  /**
   * Reads the book, and reports what cannot be read. Applies the rule settings of book.yml to the
   * report.
   */
  Manuscript load(Workers workers) {
    report.applySettings(config.rules());
    Languages languages = config.metadata().languages();
    ContentFolder content = new ContentFolder(folder, languages, config.hasMath(), workers, report);
    BookTexts read = content.read();
    report.locateSegments(content.places()::at);
    BookStatus status =
        BookStatus.of(
            Survey.of(read.originals(), read.translations()), RecordReader.read(folder, report));
    AlignmentTable.read(folder, report);
    StaleTexts stale = new StaleTexts(status.staleIds(), config.staleTranslation());
    OmittedTexts omitted = new OmittedTexts(status.omittedIds(), status.outdatedOmissions());
    Book book =
        new BookAligner(
                config.id(), config.metadata(), config.missingTranslation(), stale, omitted, report)
            .align(content.order(), read.originals(), read.translations());
    if (book.sections().isEmpty() && !report.hasErrors()) {
      report.add(
          Finding.of(
                  RuleId.SRC_001,
                  "content/" + languages.original(),
                  "the book has no text: there is no .md file")
              .hint("write chapter-01.md, or import a witness"));
    }
    List<SectionText> texts = read.all();
    Book illustrated = book.withPictures(new PictureReader(folder, report).read(texts));
    List<Term> terms = GlossaryReader.read(folder, languages, report);
    BookApparatus marks = new BookApparatus(folder, report);
    ApparatusConfig apparatus = marks.read();
    // if a file could not be read, the apparatus does not match the text, which is not a fault
    Book complete =
        report.hasUnreadableFiles()
            ? illustrated
            : marks.addTo(illustrated.withGlossary(glossary(illustrated, terms)), apparatus);
    return new Manuscript(
        complete,
        texts,
        read.brokenLinks(),
        Pairs.of(languages, texts),
        terms,
        apparatus.variants(),
        status,
        ImportLock.read(folder).digests().keySet());
  }

  private static Glossary glossary(Book book, List<Term> terms) {
    return terms.isEmpty() ? Glossary.none() : GlossaryIndex.of(book, terms);
  }
}
