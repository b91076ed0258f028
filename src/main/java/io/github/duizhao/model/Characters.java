package io.github.duizhao.model;

/** What kind of character a code point is, as far as the setting of Chinese beside Latin asks. */
public final class Characters {
  private Characters() {}

  /** Whether it is a Chinese character (kana and hangul are not). */
  public static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        && !isWidePunctuation(codePoint);
  }

  /** Whether it always fills a whole em: Han, kana, hangul, full-width forms and punctuation. */
  public static boolean isWide(int codePoint) {
    return isHan(codePoint)
        || isWidePunctuation(codePoint)
        || (codePoint >= 0x3040 && codePoint <= 0x30FF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3);
  }

  /**
   * Whether it is punctuation that only East Asian text has, for example {@code ，} or {@code 《}.
   */
  public static boolean isWidePunctuation(int codePoint) {
    return (codePoint >= 0x3000
            && codePoint <= 0x303F
            && codePoint != 0x3005
            && codePoint != 0x3007)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
  }

  /** Whether it is punctuation that Chinese and Latin text share: {@code “”‘’—…·}. */
  public static boolean isSharedPunctuation(int codePoint) {
    return "“”‘’—…·".indexOf(codePoint) >= 0;
  }

  /** Whether a line break between the two stands for nothing, as between two Han characters. */
  public static boolean joinWithoutSpace(int before, int after) {
    boolean either = isWide(before) || isWide(after);
    return either
        && (isWide(before) || isSharedPunctuation(before))
        && (isWide(after) || isSharedPunctuation(after));
  }
}
