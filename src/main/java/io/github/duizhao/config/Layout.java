package io.github.duizhao.config;

/** How the bilingual PDF sets its two languages; {@code pdf.layouts} in book.yml. */
public enum Layout {
  /** Side by side. */
  PARALLEL,
  /** One paragraph after the other. */
  INTERLEAVED
}
