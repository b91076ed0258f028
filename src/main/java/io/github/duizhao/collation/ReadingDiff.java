package io.github.duizhao.collation;

import io.github.duizhao.model.Variant.Kind;
import io.github.duizhao.text.Characters;
import java.util.Arrays;

/**
 * Two readings without the text that they share at both ends. Of {@code 科研院所研究} and {@code
 * 科研院所所研究}, nothing and {@code 所} remain.
 *
 * @param before the text that both start with
 * @param one the rest of the first reading
 * @param other the rest of the second reading
 * @param after the text that both end with
 */
record ReadingDiff(String before, String one, String other, String after) {

  static ReadingDiff of(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(one.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    if (end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end))) {
      end--;
    }
    return new ReadingDiff(
        one.substring(0, start),
        one.substring(start, one.length() - end),
        other.substring(start, other.length() - end),
        one.substring(one.length() - end));
  }

  /**
   * How a reading differs from the text of the book.
   *
   * @param left the text before both
   * @param right the text after both
   */
  static Kind kind(String lemma, String reading, String left, String right) {
    ReadingDiff diff = of(lemma, reading);
    String one = diff.one.strip();
    String other = diff.other.strip();
    if (one.isEmpty()) {
      return isRepetition(left + diff.before, diff.other, diff.after + right)
          ? Kind.REPETITION
          : Kind.ADDITION;
    }
    if (other.isEmpty()) {
      return Kind.OMISSION;
    }
    boolean exchanged = !sorted(one).isEmpty() && sorted(one).equals(sorted(other));
    return exchanged ? Kind.TRANSPOSITION : Kind.SUBSTITUTION;
  }

  private static String sorted(String text) {
    int[] points = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    Arrays.sort(points);
    return new String(points, 0, points.length);
  }

  /**
   * Whether words repeat the text next to them: {@code 所} in {@code 科研院所(所)研究}, {@code the} in
   * {@code the (the )door}, but not in {@code bathe (the )dog}.
   *
   * @param left the text before the words
   * @param extra the words, with the white space around them
   * @param right the text after them
   */
  static boolean isRepetition(String left, String extra, String right) {
    String words = extra.strip();
    String before = left.stripTrailing();
    String after = right.stripLeading();
    boolean spaced =
        words.length() + before.length() + after.length()
            < extra.length() + left.length() + right.length();
    return !words.isEmpty()
        && ((before.endsWith(words)
                && (!spaced || isWordBoundary(before, before.length() - words.length())))
            || (after.startsWith(words) && (!spaced || isWordBoundary(after, words.length()))));
  }

  /** Whether no Western word continues across a place. */
  private static boolean isWordBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !isWestern(text.codePointBefore(at))
        || !isWestern(text.codePointAt(at));
  }

  private static boolean isWestern(int c) {
    return Character.isLetterOrDigit(c) && !Characters.isHan(c);
  }
}
