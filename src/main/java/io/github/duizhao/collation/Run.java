package io.github.duizhao.collation;

/** A stretch of a block's text: one that all witnesses share, or a place where they differ. */
sealed interface Run permits Run.Common, VariantSite {

  /** As it stands in the book. */
  String text();

  /** What all witnesses that have it share. */
  record Common(String text) implements Run {}
}
