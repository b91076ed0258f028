package io.github.duizhao.status;

import java.util.Locale;

/** The state of one unit. */
public enum SegmentState {
  /** It has no translation. */
  MISSING,
  /** It has a translation that was not accepted yet. */
  TRANSLATED,
  /** Its translation was accepted as made from the current original. */
  ACCEPTED,
  /** The original has changed since its translation was accepted, or since it was omitted. */
  STALE,
  /** Its translation was reviewed, and neither text has changed since. */
  REVIEWED,
  /** It has no translation on purpose, and the original has not changed since. */
  OMITTED;

  /** The word that is printed: {@code stale}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
