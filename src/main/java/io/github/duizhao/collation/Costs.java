package io.github.duizhao.collation;

import io.github.duizhao.model.Characters;

/**
 * What it costs to take one unit for another. Like stands for like: a mark for a mark cheaply, a
 * mark for a character dearly, so that stray common characters do not tear a clause apart.
 */
final class Costs {
  /** Of beginning to leave out units. */
  static final int OPEN = 8;

  /** Of leaving out one unit. */
  static final int GAP = 4;

  private static final int MARK = 6;
  private static final int CHARACTER = 10;
  private static final int UNLIKE = 22;

  private Costs() {}

  static int substitution(char left, char right) {
    if (left == right) {
      return 0;
    }
    boolean mark = isMark(left);
    if (mark != isMark(right)) {
      return UNLIKE;
    }
    return mark ? MARK : CHARACTER;
  }

  /** Whether a unit is punctuation. */
  static boolean isMark(char unit) {
    return unit < 0x80
        ? !Character.isLetterOrDigit(unit)
        : Characters.isWidePunctuation(unit)
            || Characters.isSharedPunctuation(unit)
            || (!Character.isLetterOrDigit(unit) && !Character.isSurrogate(unit));
  }
}
