package io.github.duizhao.render.epub;

/** The fonts that an EPUB contains, {@code epub.fonts} in book.yml. */
public enum EpubFonts {
  /** None; the e-book reader uses its own. */
  NONE,
  /** The fonts of the theme and the book, cut to the characters of the book. */
  SUBSET
}
