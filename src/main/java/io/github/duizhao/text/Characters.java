package io.github.duizhao.text;

/** Classifies the characters of Chinese, other East Asian and Western text. */
public final class Characters {
  private Characters() {}

  /**
   * Whether a text may contain the character: no control character except tab and line feed, no
   * unpaired surrogate, no noncharacter such as U+FFFE, no byte order mark.
   */
  public static boolean isText(int codePoint) {
    boolean control =
        (codePoint < 0x20 && codePoint != '\n' && codePoint != '\t')
            || (codePoint >= 0x7F && codePoint < 0xA0);
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    boolean noncharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return !control && !surrogate && !noncharacter && codePoint != 0xFEFF;
  }

  /** Whether it is white space, including no-break spaces and the ideographic space. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Whether any character is Chinese. */
  public static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Characters::isHan);
  }

  /**
   * Shortens a text for a message: {@code excerpt("abcdef", 3)} is {@code abc…}.
   *
   * @param longest the most code points to keep; a shorter text is returned unchanged
   */
  public static String excerpt(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  /** Whether it is a Chinese character; kana and hangul are not. */
  public static boolean isHan(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    } else if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return true;
    }
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        && !isWidePunctuation(codePoint);
  }

  /** Whether it is always one em wide: Han, kana, hangul, full-width forms and punctuation. */
  public static boolean isWide(int codePoint) {
    return isHan(codePoint)
        || isWidePunctuation(codePoint)
        || (codePoint >= 0x3040 && codePoint <= 0x30FF)
        || isHangul(codePoint);
  }

  private static boolean isHangul(int codePoint) {
    return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
  }

  /**
   * Whether it is punctuation that occurs only in East Asian text, for example {@code ，} or {@code
   * 《}.
   */
  public static boolean isWidePunctuation(int codePoint) {
    return (codePoint >= 0x3000
            && codePoint <= 0x303F
            && codePoint != 0x3005
            && codePoint != 0x3007)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
  }

  /** Whether it is a CJK or Kangxi radical, which looks like a character but is not one. */
  public static boolean isRadical(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
  }

  /** Whether it is punctuation that Chinese and Latin text share: {@code “”‘’—…·}. */
  public static boolean isSharedPunctuation(int codePoint) {
    return "“”‘’—…·".indexOf(codePoint) >= 0;
  }

  /**
   * Whether a space next to the character is only a matter of style: true for full-width characters
   * except hangul, which has spaces between words.
   */
  public static boolean absorbsSpace(int codePoint) {
    return isWide(codePoint) && !isHangul(codePoint);
  }

  /**
   * Whether a line break between the two characters is not a space, as between two Han characters.
   */
  public static boolean joinWithoutSpace(int before, int after) {
    boolean either = isWide(before) || isWide(after);
    return either
        && (isWide(before) || isSharedPunctuation(before))
        && (isWide(after) || isSharedPunctuation(after));
  }

  /** Whether it is a letter of an alphabet, not a Han character, kana or hangul. */
  public static boolean isAlphabetic(int codePoint) {
    return Character.isLetter(codePoint) && !isWide(codePoint);
  }

  /** Whether it is a letter of an alphabet or a digit, but not full-width. */
  public static boolean isAlphanumeric(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !isWide(codePoint);
  }
}
