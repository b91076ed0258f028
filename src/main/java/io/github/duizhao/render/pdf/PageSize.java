package io.github.duizhao.render.pdf;

import java.util.Locale;

/** Paper sizes. */
public enum PageSize {
  A4("A4"),
  A5("A5"),
  LETTER("letter");

  private final String css;

  PageSize(String css) {
    this.css = css;
  }

  /** The name that {@code @page} knows it by. */
  String css() {
    return css;
  }

  /** The name of the style sheet in the theme for this paper and one or two columns. */
  String styleSheet(boolean inColumns) {
    return "pdf/" + name().toLowerCase(Locale.ROOT) + (inColumns ? "-parallel" : "-flow") + ".css";
  }
}
