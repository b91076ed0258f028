package io.github.duizhao.render.pdf;

import io.github.duizhao.publication.Layout;
import java.util.Locale;

/**
 * How a PDF is set.
 *
 * @param layout of the bilingual edition; the other editions have one layout only
 */
public record PdfOptions(PageSize page, Layout layout) {

  /** The paper as {@code @page} names it. */
  String size() {
    return page.word().toLowerCase(Locale.ROOT);
  }

  /** The theme's style sheet for this paper and one or two columns. */
  String styleSheet(boolean inColumns) {
    return "pdf/" + size() + (inColumns ? "-parallel" : "-flow") + ".css";
  }
}
