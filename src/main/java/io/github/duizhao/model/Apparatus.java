package io.github.duizhao.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The critical apparatus of a book: its witnesses, what each of them contains, and where they
 * differ. The remarks that readers see are part of the text, as {@link Inline.RemarkRef}.
 *
 * @param witnesses sorted by sigil
 * @param extents the passages that each witness has, in the order of the text
 * @param variants the places where the witnesses differ, in the order of the text; only those whose
 *     lemma was found in it
 * @param shares how much of the text each witness has, in percent of its characters; a witness
 *     without extents has no share
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

  /** Whether it has neither extents nor variants. */
  public boolean isEmpty() {
    return extents.isEmpty() && variants.isEmpty();
  }

  /** The witness with that sigil, if there is one. */
  public Optional<Witness> witness(Sigil sigil) {
    return witnesses.stream().filter(witness -> witness.sigil().equals(sigil)).findFirst();
  }

  /** The apparatus of a book that was not imported from witnesses. */
  public static Apparatus none() {
    return new Apparatus(List.of(), List.of(), List.of(), Collections.emptySortedMap());
  }
}
