package io.github.duizhao.config;

import io.github.duizhao.text.Characters;

/** Characters that can be printed in one line of a book or a terminal. */
final class Printable {
  private Printable() {}

  /** Whether the text is one line of visible characters that XML can contain. */
  static boolean isLine(String text) {
    return text.codePoints().allMatch(Printable::isVisible);
  }

  /** The text with other characters replaced, cut to a number of code points. */
  static String shorten(String text, int longest) {
    return Characters.excerpt(text, longest)
        .codePoints()
        .map(c -> isVisible(c) ? c : '\uFFFD')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Direction controls are not visible: in a title they would reorder the text next to it. */
  private static boolean isVisible(int c) {
    boolean lineBreak = c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029;
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return Characters.isText(c) && !lineBreak && !direction;
  }
}
