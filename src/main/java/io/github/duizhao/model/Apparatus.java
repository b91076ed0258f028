package io.github.duizhao.model;

import java.util.List;

/**
 * How the text of the original rests on its witnesses.
 *
 * @param witnesses in the order of their sigils
 * @param extents which stretches of the text each witness has, in the order of the text
 * @param variants every place where they differ, in the order of the text
 */
public record Apparatus(List<Witness> witnesses, List<Extent> extents, List<Variant> variants) {

  /** Copies the lists. */
  public Apparatus {
    witnesses = List.copyOf(witnesses);
    extents = List.copyOf(extents);
    variants = List.copyOf(variants);
  }

  /** The apparatus of a book that was written by hand. */
  public static Apparatus none() {
    return new Apparatus(List.of(), List.of(), List.of());
  }
}
