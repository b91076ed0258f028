package io.github.duizhao.status;

import io.github.duizhao.model.Origin;
import java.util.Locale;
import java.util.Optional;

/**
 * That a translation was accepted, and of what: one line of the record.
 *
 * @param segment the id of a unit
 * @param original the digest of the original at that time
 * @param translation the digest of the translation at that time; a line written by hand may lack it
 * @param origin the line
 */
public record Acceptance(
    String segment, String original, State state, Optional<String> translation, Origin origin) {

  /** What was said of the translation. */
  public enum State {
    /** It was made from the original as it was. */
    ACCEPTED,
    /** Somebody has read it beside the original, too. */
    REVIEWED;

    /** As it is written: {@code accepted}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the unit stands that it is about. */
  SegmentState standing(TranslationUnit unit) {
    if (unit.translation().isEmpty()) {
      return SegmentState.MISSING;
    } else if (!unit.original().digest().equals(original)) {
      return SegmentState.STALE;
    }
    return state == State.REVIEWED && !translationHasChanged(unit)
        ? SegmentState.REVIEWED
        : SegmentState.ACCEPTED;
  }

  /** Whether the unit's translation is another than the accepted one; no if nothing tells. */
  boolean translationHasChanged(TranslationUnit unit) {
    return translation.isPresent()
        && unit.translation().filter(now -> !now.digest().equals(translation.get())).isPresent();
  }
}
