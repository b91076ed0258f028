package io.github.duizhao.status;

import io.github.duizhao.model.Origin;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the record: a translation was accepted, and for which original.
 *
 * @param segment the id of a unit
 * @param original the digest of the original at that time
 * @param translation the digest of the translation at that time; a line that was written manually
 *     may not have it
 * @param origin of the line
 */
public record Acceptance(
    String segment, String original, State state, Optional<String> translation, Origin origin) {

  /** What was recorded about the translation. */
  public enum State {
    /** It was made from the original of that time. */
    ACCEPTED,
    /** It was also proofread against the original. */
    REVIEWED;

    /** The word in the file: {@code accepted}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The state of the unit that this line is about. */
  SegmentState stateOf(TranslationUnit unit) {
    if (unit.translation().isEmpty()) {
      return SegmentState.MISSING;
    } else if (!unit.original().digest().equals(original)) {
      return SegmentState.STALE;
    }
    return state == State.REVIEWED && !translationHasChanged(unit)
        ? SegmentState.REVIEWED
        : SegmentState.ACCEPTED;
  }

  /**
   * Whether the unit's translation differs from the accepted one; false if that is not recorded.
   */
  boolean translationHasChanged(TranslationUnit unit) {
    return translation.isPresent()
        && unit.translation().filter(now -> !now.digest().equals(translation.get())).isPresent();
  }
}
