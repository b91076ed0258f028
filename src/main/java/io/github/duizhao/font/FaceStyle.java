package io.github.duizhao.font;

/** Whether a face stands upright. */
public enum FaceStyle {
  /** Upright. */
  NORMAL,
  /** Slanted; never used for Han characters. */
  ITALIC
}
