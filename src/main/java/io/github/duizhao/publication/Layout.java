package io.github.duizhao.publication;

/** How the two languages of the bilingual edition stand to each other on paper. */
public enum Layout {
  /** Side by side. */
  PARALLEL,
  /** One below the other. */
  INTERLEAVED
}
