package io.github.duizhao.status;

import io.github.duizhao.model.Origin;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the record: a translation was accepted or omitted, and for which original.
 *
 * @param segment the id of a unit
 * @param original the digest of the original at that time
 * @param translation the digest of the translation at that time; empty for an omission, and perhaps
 *     for a line that was written manually
 * @param by who reviewed it, if that is recorded: a name, or {@code machine:} and a name
 * @param origin of the line
 */
public record Acceptance(
    String segment,
    String original,
    State state,
    Optional<String> translation,
    Optional<String> by,
    Origin origin) {

  private static final String MACHINE = "machine:";

  /** What was recorded about the translation. */
  public enum State {
    /** It was made from the original of that time. */
    ACCEPTED,
    /** It was also proofread against the original. */
    REVIEWED,
    /** There is none on purpose. */
    OMITTED;

    /** The word in the file: {@code accepted}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the record can contain this name of a reviewer. */
  public static boolean isReviewer(String name) {
    String bare = name.startsWith(MACHINE) ? name.substring(MACHINE.length()) : name;
    return !bare.isBlank()
        && !name.equals(TranslationRecord.NONE)
        && name.equals(name.strip())
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  /** Whether the name of a reviewer is that of a program. */
  public static boolean isMachine(String by) {
    return by.startsWith(MACHINE);
  }

  /** The state of the unit that this line is about. */
  SegmentState stateOf(TranslationUnit unit) {
    boolean changed = !unit.original().digest().equals(original);
    if (state == State.OMITTED) {
      // a translation that was written later counts, although it was not accepted yet
      return unit.translation().isPresent()
          ? SegmentState.TRANSLATED
          : changed ? SegmentState.STALE : SegmentState.OMITTED;
    } else if (unit.translation().isEmpty()) {
      return SegmentState.MISSING;
    } else if (changed) {
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
