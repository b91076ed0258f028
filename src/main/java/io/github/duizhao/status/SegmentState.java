package io.github.duizhao.status;

import java.util.Locale;

/** How far one unit has come. */
public enum SegmentState {
  /** It has no translation. */
  MISSING,
  /** It has one that nobody has accepted. */
  TRANSLATED,
  /** Its translation was accepted as made from the original as it is now. */
  ACCEPTED,
  /** The original has changed since its translation was accepted. */
  STALE,
  /** Its translation was reviewed, and neither text has changed since. */
  REVIEWED;

  /** As it is printed: {@code stale}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
