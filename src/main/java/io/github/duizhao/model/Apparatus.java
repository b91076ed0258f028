package io.github.duizhao.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the text of the original rests on its witnesses. What readers see of it at single places
 * stands in the text, as {@link Inline.RemarkRef}.
 *
 * @param witnesses in the order of their sigils
 * @param extents which stretches of the text each witness has, in the order of the text
 * @param variants the places where they differ, in the order of the text; those that are found
 *     there
 * @param shares how much of the text each witness has, in percent of its characters; a witness
 *     whose extents are not known has none
 */
public record Apparatus(
    List<Witness> witnesses,
    List<Extent> extents,
    List<Variant> variants,
    SortedMap<Sigil, Integer> shares) {

  public Apparatus {
    witnesses = List.copyOf(witnesses);
    extents = List.copyOf(extents);
    variants = List.copyOf(variants);
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  /** Whether there is nothing to tell about it. */
  public boolean isEmpty() {
    return extents.isEmpty() && variants.isEmpty();
  }

  /** The witness with that sigil, if it is known. */
  public Optional<Witness> witness(Sigil sigil) {
    return witnesses.stream().filter(witness -> witness.sigil().equals(sigil)).findFirst();
  }

  /** The apparatus of a book that was written by hand. */
  public static Apparatus none() {
    return new Apparatus(List.of(), List.of(), List.of(), Collections.emptySortedMap());
  }
}
