package io.github.duizhao.font;

/** Whether a font is upright or italic. */
public enum FontSlant {
  /** Upright. */
  NORMAL,
  /** Slanted; never used for Han characters. */
  ITALIC
}
