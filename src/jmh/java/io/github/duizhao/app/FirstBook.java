package io.github.duizhao.app;

import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** The book of this repository, the input of the benchmarks. */
public final class FirstBook {
  private FirstBook() {}

  /** The text and pictures of the book. */
  public static Book read() {
    return SampleBooks.read(Path.of(""), "对照", "Facing", "first");
  }

  /** The whole book in two languages. */
  public static Publication bilingual(Book book) {
    return Publication.of(book, edition(book), MissingTranslation.SOURCE);
  }

  /** The chapter with the most sections in two languages, as for its separate PDF. */
  public static Publication chapter(Book book) {
    return book.chapters().stream()
        .max(Comparator.comparingInt(chapter -> chapter.sections().size()))
        .map(longest -> bilingual(book).chapter(longest))
        .orElseThrow();
  }

  /** A context for renderers, which write below {@code target/}. */
  public static RenderContext context() {
    return RenderContext.of(Path.of("target/jmh"), new Theme(Optional.empty()));
  }

  private static Edition edition(Book book) {
    return Edition.bilingual(book.metadata().languages());
  }
}
