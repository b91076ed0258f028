package io.github.duizhao.text;

/** Detects the ends of sentences in Chinese and Western text. */
public final class Sentences {
  private static final String STOPS = "。！？!?…．";
  private static final String CLOSERS = "”’」』）)》〉】〕\"'";

  private Sentences() {}

  /** Whether a text ends with a stop, optionally followed by closing quotes or brackets. */
  public static boolean isEnd(String text) {
    int end = text.length();
    while (end > 0
        && (Characters.isSpace(text.charAt(end - 1)) || isCloser(text.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && (isStop(text.charAt(end - 1)) || isPointAtEnd(text, end - 1));
  }

  /** Whether a point ends the text; in Chinese text, only one after a wide character does. */
  private static boolean isPointAtEnd(String text, int at) {
    return text.charAt(at) == '.'
        && (text.codePoints().noneMatch(Characters::isHan)
            || (at > 0 && Characters.isWide(text.codePointBefore(at))));
  }

  /** Whether a character always ends a sentence; a Western point does not. */
  public static boolean isStop(int c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** Whether it closes a quotation or a bracket. */
  public static boolean isCloser(int c) {
    return CLOSERS.indexOf(c) >= 0;
  }
}
