package io.github.duizhao.collation;

import io.github.duizhao.text.Characters;
import java.text.Normalizer;

/**
 * The form in which characters are compared; the text itself keeps its code points. White space is
 * removed, full-width forms become half-width, dashes become one dash, {@code Ⅵ} becomes {@code
 * VI}.
 */
final class Folding {
  private static final String DASHES =
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\u2E3A";
  private static final String MIDDLE_DOTS = "\u00B7\u2022\u2027\u22C5\u30FB\uFF65\u318D\u2E31";

  private Folding() {}

  /** The form of a code point in comparisons; empty for white space and invisible characters. */
  static String fold(int c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return Character.toString(c);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
      return "";
    }
    if (DASHES.indexOf(c) >= 0) {
      return "-";
    }
    if (MIDDLE_DOTS.indexOf(c) >= 0) {
      return "\u00B7";
    }
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\uFF02' -> "\"";
      case '\u2018', '\u2019', '\uFF07' -> "'";
      case '\uFF61' -> "\u3002";
      default -> compatible(c);
    };
  }

  private static String compatible(int c) {
    return c < 0x80
        ? Character.toString(c)
        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).replace(" ", "");
  }

  private static boolean isInvisible(int c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060';
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
