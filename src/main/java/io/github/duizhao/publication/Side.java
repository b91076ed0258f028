package io.github.duizhao.publication;

import io.github.duizhao.model.Freshness;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SegmentBlocks;

/**
 * One text of a pair as an edition shows it.
 *
 * @param freshness stale for a translation of an earlier version of the original
 */
public record Side(Role role, Phrase phrase, Freshness freshness) {

  /** A text that is not stale. */
  public Side(Role role, Phrase phrase) {
    this(role, phrase, Freshness.CURRENT);
  }

  /** Whether it is a translation of an earlier version of the original. */
  public boolean isStale() {
    return freshness == Freshness.STALE;
  }

  /** Whether its segment has several blocks. */
  public boolean hasFurtherBlocks() {
    return SegmentBlocks.of(phrase).isSeveral();
  }

  /** The same side with the first block only. */
  public Side firstBlock() {
    return new Side(role, SegmentBlocks.of(phrase).first(), freshness);
  }

  /** The role of the text in its pair. */
  public enum Role {
    ORIGINAL,
    TRANSLATION,
    /** The original, shown in place of a missing translation. */
    UNTRANSLATED;

    /** The CSS class of texts in this role. */
    public String cssClass() {
      return this == TRANSLATION ? "translation" : "original";
    }
  }
}
