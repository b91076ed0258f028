package io.github.duizhao.publication;

/** How the two languages of a bilingual PDF are arranged. */
public enum Layout {
  /** Side by side. */
  PARALLEL,
  /** One below the other. */
  INTERLEAVED
}
