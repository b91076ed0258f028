package io.github.duizhao.render;

import io.github.duizhao.check.Check;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Format;
import java.util.List;

/**
 * A format in which books are published. To add one, implement this interface in a new package and
 * add it to the list in {@code app.OutputFormats}.
 */
public interface OutputFormat {

  /** Its description: name, options and so on. */
  Format format();

  /** Its name, for example {@code pdf}. */
  default String name() {
    return format().name();
  }

  /** Whether it lists the downloads of other formats and must be rendered after them. */
  default boolean listsDownloads() {
    return false;
  }

  /** Checks for content that this format cannot show; a build runs them first. */
  default List<Check> checks(RenderContext context) {
    return List.of();
  }

  /**
   * Renders all editions of a book into the context's folder.
   *
   * @throws io.github.duizhao.html.TemplateFault if the book's own theme is faulty
   * @throws OutputWriteException if a file cannot be written
   */
  Rendered render(RenderRequest request, RenderContext context);

  /**
   * What a format has written.
   *
   * @param units the number of pages, PDFs and so on; see {@link Format#unit}
   * @param downloads the files for readers to download
   */
  record Rendered(int units, List<Download> downloads) {
    public Rendered {
      downloads = List.copyOf(downloads);
    }

    /** The result of a format that writes only downloads. */
    public static Rendered of(List<Download> downloads) {
      return new Rendered(downloads.size(), downloads);
    }
  }
}
