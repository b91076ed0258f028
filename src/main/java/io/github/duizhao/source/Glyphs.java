package io.github.duizhao.source;

import io.github.duizhao.model.Characters;

/** What the importer asks of characters: how wide they print and whether they end a sentence. */
final class Glyphs {
  private static final String STOPS = "。！？!?…．";
  private static final String CLOSERS = "”’」』）)》〉】〕\"'";

  private Glyphs() {}

  /** Whether any character is Han. */
  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Characters::isHan);
  }

  /** White space, the no-break kinds and the ideographic one included. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Width in half ems, white space not counted: 2 for a full-width character, 1 for another. */
  static int width(String text) {
    return text.codePoints()
        .filter(c -> !isSpace(c))
        .map(c -> Characters.isWide(c) || Characters.isSharedPunctuation(c) ? 2 : 1)
        .sum();
  }

  /** Whether the text ends with a stop, closing quotes or brackets after it allowed. */
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && (isSpace(text.charAt(end - 1)) || isCloser(text.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && (isStop(text.charAt(end - 1)) || isPointAtEnd(text, end - 1));
  }

  /** In Chinese text a point may stand in a number, {@code PM2.5}. */
  private static boolean isPointAtEnd(String text, int at) {
    return text.charAt(at) == '.'
        && (!hasHan(text) || (at > 0 && Characters.isWide(text.codePointBefore(at))));
  }

  static boolean isStop(int c) {
    return STOPS.indexOf(c) >= 0;
  }

  static boolean isCloser(int c) {
    return CLOSERS.indexOf(c) >= 0;
  }
}
