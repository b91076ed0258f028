package io.github.duizhao.config;

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

  private static boolean isVisible(int c) {
    boolean lineBreak = c == '\u2028' || c == '\u2029';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !Character.isISOControl(c) && !lineBreak && !surrogate && (c & 0xFFFE) != 0xFFFE;
  }
}
