package io.github.duizhao.config;

import io.github.duizhao.model.Characters;

/** What can stand in one line of a book and of a terminal. */
final class Printable {
  private Printable() {}

  /** Whether the text is one line of characters that XML can hold and a reader can see. */
  static boolean isLine(String text) {
    return text.codePoints().allMatch(Printable::isVisible);
  }

  /** The text with other characters replaced, cut to so many code points. */
  static String shorten(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .map(c -> isVisible(c) ? c : '\uFFFD')
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > longest
        ? shown.append('…').toString()
        : shown.toString();
  }

  /** Direction controls are not: in a title they turn round what stands beside it. */
  private static boolean isVisible(int c) {
    boolean lineBreak = c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029;
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return Characters.isText(c) && !lineBreak && !direction;
  }
}
