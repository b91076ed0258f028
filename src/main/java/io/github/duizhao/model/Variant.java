package io.github.duizhao.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A place where the witnesses differ. {@code 常泰 A : 崇泰 B} has the lemma {@code 常泰}, which is taken
 * from A.
 *
 * @param at the segment or heading
 * @param lemma the words of the book's text; they occur exactly once in the segment's original
 * @param readings the words of each witness that has the passage, including those that agree with
 *     the lemma; an empty string if the witness omits them
 * @param kind how the rejected readings differ from the lemma
 * @param taken the witness whose reading is the lemma; empty if the editor emended it
 * @param reason why this reading was chosen, for readers
 */
public record Variant(
    SegmentId at,
    String lemma,
    SortedMap<Sigil, String> readings,
    Kind kind,
    Optional<Sigil> taken,
    Localized reason) {

  /** How a reading differs from the lemma. */
  public enum Kind {
    /** Other characters. */
    SUBSTITUTION,
    /** Characters are missing. */
    OMISSION,
    /** There are more characters. */
    ADDITION,
    /** The same characters in another order. */
    TRANSPOSITION,
    /** Characters are repeated. */
    REPETITION
  }

  /**
   * @throws IllegalArgumentException if the lemma is empty or is not the reading of the witness
   *     taken
   */
  public Variant {
    readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
    if (lemma.isEmpty()) {
      throw new IllegalArgumentException("the lemma at " + at + " must not be empty");
    }
    if (taken.isPresent() && !lemma.equals(readings.get(taken.get()))) {
      throw new IllegalArgumentException(
          "the lemma at " + at + " must be the reading of " + taken.get() + ", was " + lemma);
    }
  }
}
