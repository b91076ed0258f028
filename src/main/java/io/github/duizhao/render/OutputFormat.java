package io.github.duizhao.render;

import io.github.duizhao.check.Check;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Format;
import java.util.List;

/**
 * A format that books are published in. To add one, implement this in a package of its own and name
 * it in the list {@code app.OutputFormats}; nothing else needs to know it.
 */
public interface OutputFormat {

  /** Its name, options and so on. */
  Format format();

  /** Its name, for example {@code pdf}. */
  default String name() {
    return format().name();
  }

  /** Whether it lists the downloads of the other formats, which are then rendered before it. */
  default boolean listsDownloads() {
    return false;
  }

  /** Checks of what this format cannot show; a build runs them before it renders. */
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
   * @param units how many pages, PDFs and so on; see {@link Format#unit}
   * @param downloads the files among them that readers may download
   */
  record Rendered(int units, List<Download> downloads) {
    public Rendered {
      downloads = List.copyOf(downloads);
    }

    /** Files for download only. */
    public static Rendered of(List<Download> downloads) {
      return new Rendered(downloads.size(), downloads);
    }
  }
}
