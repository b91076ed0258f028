package io.github.duizhao.render.epub;

/** The fonts that an EPUB contains; {@code epub.fonts} in book.yml. */
public enum EpubFonts {
  /** None; the e-book reader uses its own. */
  NONE,
  /** Those of the theme and the book, with only the characters of the book. */
  SUBSET
}
