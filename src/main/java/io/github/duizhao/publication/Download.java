package io.github.duizhao.publication;

import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Division;
import java.util.Locale;
import java.util.Optional;

/**
 * A file for readers to download.
 *
 * @param format the name of its format, also its file name extension: {@code pdf}
 * @param chapter the chapter that it contains; empty for the whole book
 * @param layout of a bilingual edition; ignored in other editions
 */
public record Download(String format, Edition edition, Optional<Division> chapter, Layout layout) {

  /** A file of the whole book in a format that has one layout. */
  public Download(String format, Edition edition) {
    this(format, edition, Optional.empty(), Layout.PARALLEL);
  }

  /** The format as readers see it, for example {@code PDF}. */
  public String label() {
    return format.toUpperCase(Locale.ROOT);
  }

  /**
   * The file's path below the site's root, for example {@code
   * downloads/yangtze-delta-outline-bilingual.pdf} or {@code downloads/chapters/chapter-05-en.pdf}.
   */
  public String path(BookId book) {
    String folder = chapter.isPresent() ? "downloads/chapters/" : "downloads/";
    return folder + fileName(book);
  }

  /** The last part of the path, for example {@code chapter-05-en.pdf}. */
  public String fileName(BookId book) {
    String stem = chapter.map(Download::chapterName).orElse(book.value());
    String suffix = layout == Layout.INTERLEAVED ? "-interleaved" : "";
    return stem + "-" + edition.name() + suffix + "." + format;
  }

  private static String chapterName(Division chapter) {
    return PageFiles.stem(chapter.opening().path());
  }
}
