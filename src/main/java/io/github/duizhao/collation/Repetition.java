package io.github.duizhao.collation;

import io.github.duizhao.model.Characters;

/** Tells whether words stand twice in a row. */
final class Repetition {
  private Repetition() {}

  /**
   * Whether words repeat what stands beside them: {@code 所} in {@code 科研院所(所)研究}, {@code the} in
   * {@code the (the )door}, but not in {@code bathe (the )dog}.
   *
   * @param before the text before the words
   * @param extra the words, with the white space around them
   * @param after the text behind them
   */
  static boolean of(String before, String extra, String after) {
    String words = extra.strip();
    String left = before.stripTrailing();
    String right = after.stripLeading();
    boolean spaced =
        words.length() + left.length() + right.length()
            < extra.length() + before.length() + after.length();
    return !words.isEmpty()
        && ((left.endsWith(words) && (!spaced || parts(left, left.length() - words.length())))
            || (right.startsWith(words) && (!spaced || parts(right, words.length()))));
  }

  /** Whether no Western word goes on through a place. */
  private static boolean parts(String text, int at) {
    return at == 0
        || at == text.length()
        || !isWestern(text.codePointBefore(at))
        || !isWestern(text.codePointAt(at));
  }

  private static boolean isWestern(int c) {
    return Character.isLetterOrDigit(c) && !Characters.isHan(c);
  }
}
