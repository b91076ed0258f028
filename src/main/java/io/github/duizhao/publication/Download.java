package io.github.duizhao.publication;

import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Chapter;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that readers can take away.
 *
 * @param chapter the chapter it holds, or nothing for the whole book
 * @param layout of the bilingual edition; the other editions have one layout only
 */
public record Download(Type type, Edition edition, Optional<Chapter> chapter, Layout layout) {

  /** Kinds of files. */
  public enum Type {
    PDF,
    EPUB;

    /** The file name's extension. */
    public String extension() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where the file stands below the site's root, for example {@code
   * downloads/yangtze-delta-outline-bilingual.pdf} or {@code downloads/chapters/chapter-05-en.pdf}.
   */
  public String path(BookId book) {
    String suffix = layout == Layout.INTERLEAVED ? "-interleaved" : "";
    String stem = chapter.map(Download::chapterName).orElse(book.value());
    String folder = chapter.isPresent() ? "downloads/chapters/" : "downloads/";
    return folder + stem + "-" + edition.name() + suffix + "." + type.extension();
  }

  private static String chapterName(Chapter chapter) {
    String path = chapter.opening().path();
    return path.substring(0, path.lastIndexOf('/')).replace('/', '-');
  }
}
