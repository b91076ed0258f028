package io.github.duizhao.glossary;

import io.github.duizhao.text.Characters;

/**
 * Folds text for searching: lower case, ASCII instead of full-width forms, hyphens and apostrophes,
 * and no zero-width characters. {@code ５Ｇ－Ma’anshan} becomes {@code 5g-ma'anshan}.
 */
final class Folded {
  private static final int WIDE_TO_ASCII = 0xFF01 - '!';

  private Folded() {}

  static String of(String text) {
    return of(text, true);
  }

  /** Folds text, but keeps upper and lower case. */
  static String keepingCase(String text) {
    return of(text, false);
  }

  private static String of(String text, boolean lower) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!hasNoWidth(c)) {
        int plain = plain(c);
        folded.appendCodePoint(lower ? Character.toLowerCase(plain) : plain);
      }
    }
    return folded.toString();
  }

  private static boolean hasNoWidth(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
  }

  private static int plain(int c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return c - WIDE_TO_ASCII;
    } else if (c < 0x80) {
      return c;
    } else if (c == 0x2018 || c == 0x2019 || c == 0x2BC) {
      return '\'';
    } else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
      return '-';
    }
    return Character.isSpaceChar(c) ? ' ' : c;
  }

  /** Whether the character belongs to a script that separates words by spaces. */
  static boolean isSpaced(int c) {
    return (Character.isLetterOrDigit(c) || isMark(c)) && !isUnspaced(c);
  }

  /** Whether the character belongs to a script without spaces between words. */
  static boolean isUnspaced(int c) {
    if (c < 0xE00) {
      return false;
    }
    return Characters.isHan(c)
        || switch (Character.UnicodeScript.of(c)) {
          case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
          default -> c == 0x30FC;
        };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
