package io.github.duizhao.font;

/** Whether a font stands upright. */
public enum FontSlant {
  /** Upright. */
  NORMAL,
  /** Slanted; never used for Han characters. */
  ITALIC
}
