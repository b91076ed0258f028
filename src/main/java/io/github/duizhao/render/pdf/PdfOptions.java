package io.github.duizhao.render.pdf;

import io.github.duizhao.publication.Layout;
import java.util.Locale;

/**
 * The layout of a PDF.
 *
 * @param layout the layout of the bilingual edition; other editions have only one layout
 */
public record PdfOptions(PageSize page, Layout layout) {

  /** The paper size in {@code @page}. */
  String size() {
    return page.word().toLowerCase(Locale.ROOT);
  }

  /** The theme's style sheet for this paper size and one or two columns. */
  String styleSheet(boolean inColumns) {
    return "pdf/" + size() + (inColumns ? "-parallel" : "-flow") + ".css";
  }
}
