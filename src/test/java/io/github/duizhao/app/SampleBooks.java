package io.github.duizhao.app;

import io.github.duizhao.alignment.BookAligner;
import io.github.duizhao.alignment.OmittedTexts;
import io.github.duizhao.alignment.StaleTexts;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.config.GlossaryReader;
import io.github.duizhao.glossary.GlossaryIndex;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.ReadingOrder;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.StaleTranslation;
import io.github.duizhao.model.Term;
import io.github.duizhao.picture.PictureReader;
import io.github.duizhao.publication.GeneratedPage;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Report;
import io.github.duizhao.status.BookStatus;
import io.github.duizhao.status.RecordReader;
import io.github.duizhao.status.Survey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whole books for tests. */
public final class SampleBooks {
  private static final Language CHINESE = new Language("zh-Hans");
  private static final Language ENGLISH = new Language("en");

  private SampleBooks() {}

  /** The book in src/test/resources/books/tiny: two chapters with every kind of block. */
  public static Book tiny() {
    return read(Path.of("src/test/resources/books/tiny"), "两条河", "Two Rivers", "two-rivers");
  }

  /** The book {@link #tiny} with another section file, for checks of that file. */
  public static Manuscript manuscript(SectionText text, Set<String> imported) {
    return new Manuscript(
        tiny(),
        List.of(text),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new BookStatus(List.of(), List.of()),
        imported);
  }

  /** The order that the names of files give; their paths are without extension. */
  public static ReadingOrder order(List<String> paths) {
    return new NameOrder(paths).order();
  }

  /** Reads the text of a book in any folder, with a given title. */
  public static Book read(Path folder, String chinese, String english, String id) {
    return read(folder, chinese, english, id, new Report());
  }

  /** Reads the same text and reports its findings. */
  static Book read(Path folder, String chinese, String english, String id, Report report) {
    return read(folder, metadata(localized(chinese, english)), id, StaleTranslation.KEEP, report);
  }

  private static Book read(
      Path folder, Metadata metadata, String id, StaleTranslation treatment, Report report) {
    Workers alone = Workers.of(1);
    ContentFolder content = new ContentFolder(folder, metadata.languages(), false, alone, report);
    BookTexts texts = content.read();
    BookStatus status =
        BookStatus.of(
            Survey.of(texts.originals(), texts.translations()), RecordReader.read(folder, report));
    StaleTexts stale = new StaleTexts(status.staleIds(), treatment);
    OmittedTexts omitted = new OmittedTexts(status.omittedIds(), status.outdatedOmissions());
    BookAligner aligner =
        new BookAligner(
            new BookId(id), metadata, MissingTranslation.SOURCE, stale, omitted, report);
    Book book =
        aligner
            .align(content.order(), texts.originals(), texts.translations())
            .withPictures(new PictureReader(folder, report).read(texts.all()));
    List<Term> terms = GlossaryReader.read(folder, metadata.languages(), report);
    Book explained = terms.isEmpty() ? book : book.withGlossary(GlossaryIndex.of(book, terms));
    BookApparatus apparatus = new BookApparatus(folder, report);
    InterfaceWords words = new InterfaceWords(new Theme(Optional.empty()));
    return GeneratedPage.addTo(
        apparatus.addTo(explained, apparatus.read()),
        page -> words.title(page, metadata.languages()));
  }

  /** The text of a book as published with this treatment of stale translations. */
  static Book read(Path folder, StaleTranslation treatment, Report report) {
    return read(folder, metadata(localized("书", "Book")), "book", treatment, report);
  }

  private static Metadata metadata(Localized title) {
    return new Metadata(
        title,
        Optional.of(localized("一本很小的书", "A very small book")),
        Optional.of(localized("试每一种文字块。", "It tries every kind of block.")),
        new Languages(CHINESE, ENGLISH),
        List.of(
            new Contributor(
                localized("对照编辑部", "The Duizhao editors"),
                Contributor.Role.EDITOR,
                Optional.empty())),
        LocalDate.of(2026, 1, 2),
        LocalDate.of(2026, 1, 2),
        Optional.empty(),
        Optional.empty(),
        List.of(localized("河", "Rivers")),
        Optional.empty(),
        Optional.of(localized("公有领域", "Public domain")),
        Optional.empty(),
        Optional.empty());
  }

  private static Localized localized(String chinese, String english) {
    Map<Language, String> texts = new LinkedHashMap<>();
    texts.put(CHINESE, chinese);
    texts.put(ENGLISH, english);
    return new Localized(texts);
  }
}
