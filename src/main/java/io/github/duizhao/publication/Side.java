package io.github.duizhao.publication;

import io.github.duizhao.model.Freshness;
import io.github.duizhao.model.Phrase;

/**
 * One text of a pair as an edition shows it.
 *
 * @param freshness stale for a translation that was made from an earlier text of the original
 */
public record Side(Role role, Phrase phrase, Freshness freshness) {

  /** A text that is what its role says and no more. */
  public Side(Role role, Phrase phrase) {
    this(role, phrase, Freshness.CURRENT);
  }

  /** Whether it is a translation that was made from an earlier text of the original. */
  public boolean isStale() {
    return freshness == Freshness.STALE;
  }

  /** What the text is in its pair. */
  public enum Role {
    ORIGINAL,
    TRANSLATION,
    /** The original, standing where a translation should be. */
    UNTRANSLATED;

    /** Lower case, as class names use it. */
    public String cssClass() {
      return this == TRANSLATION ? "translation" : "original";
    }
  }
}
