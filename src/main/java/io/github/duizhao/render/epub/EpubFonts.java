package io.github.duizhao.render.epub;

/** The fonts that an EPUB carries. */
public enum EpubFonts {
  /** None: the text is set in the reader's own. */
  NONE,
  /** The theme's and the book's, cut down to the book's characters. */
  SUBSET
}
