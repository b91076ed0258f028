package io.github.duizhao.publication;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A page at the end of a publication that has no Markdown file. It has a title but no blocks: its
 * content comes from {@link Book#glossary} or {@link Book#apparatus}.
 */
public enum GeneratedPage {
  /** The terms that occur in the book. */
  GLOSSARY(Section.Kind.GLOSSARY, "content/glossary.tsv"),
  /** The witnesses and all remarks on them. */
  APPARATUS(Section.Kind.APPARATUS, "content/apparatus.yml");

  private final Section.Kind kind;
  private final String file;

  GeneratedPage(Section.Kind kind, String file) {
    this.kind = kind;
    this.file = file;
  }

  /** The page's id and path, and the key of its title among the interface words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The pages that a book needs, in their order. */
  public static List<GeneratedPage> of(Book book) {
    return Arrays.stream(values()).filter(page -> page.isNeeded(book)).toList();
  }

  /**
   * Adds to a book the pages that it needs.
   *
   * @param title the title of a page in both languages
   */
  public static Book addTo(Book book, Function<GeneratedPage, Bitext> title) {
    Book extended = book;
    for (GeneratedPage page : of(book)) {
      extended = extended.withBackPage(page.section(book, title.apply(page)));
    }
    return extended;
  }

  private boolean isNeeded(Book book) {
    return switch (this) {
      case GLOSSARY -> !book.glossary().isEmpty();
      case APPARATUS -> !book.apparatus().isEmpty();
    };
  }

  private Section section(Book book, Bitext title) {
    return new Section(
        new SectionId(id()),
        kind,
        id(),
        title,
        List.of(),
        List.of(),
        book.metadata().languages().both(),
        new Origin(file, 1));
  }
}
