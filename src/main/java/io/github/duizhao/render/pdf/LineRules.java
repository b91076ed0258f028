package io.github.duizhao.render.pdf;

import io.github.duizhao.text.Characters;

/** The rules of Chinese typesetting for line breaks (GB/T 15834-2011, 5.1; W3C CLREQ, 3.1.3). */
final class LineRules {
  /** Represents a note reference in the text of a paragraph: U+FFFC, object replacement. */
  static final int MARK = 0xFFFC;

  private static final String NEVER_FIRST = "，。、；：？！．）》〉】」』〕〗｝］”’·・‧％‰℃…—～々ー－" + ",.;:?!)]}%";
  private static final String NEVER_LAST = "（《〈【「『〔〖｛［“‘￥＄([{";

  /** The answer to whether a line may end at a place. */
  enum Verdict {
    BREAK,
    KEEP,
    /** These rules do not apply; ask the JDK. */
    ASK
  }

  private LineRules() {}

  /** Whether the character must not start a line. */
  static boolean isNeverFirst(int codePoint) {
    return NEVER_FIRST.indexOf(codePoint) >= 0;
  }

  /** Whether the character must not end a line. */
  static boolean isNeverLast(int codePoint) {
    return NEVER_LAST.indexOf(codePoint) >= 0;
  }

  /** Whether a line may end between two characters. */
  static Verdict between(int before, int after) {
    if (after == MARK) {
      return Verdict.KEEP;
    }
    if (Character.isWhitespace(before)) {
      return isWideNeverFirst(after) ? Verdict.KEEP : Verdict.ASK;
    }
    if (isNeverFirst(after) || isNeverLast(before) || isNumber(before, after)) {
      return Verdict.KEEP;
    }
    if (Character.isWhitespace(after)) {
      return Verdict.ASK;
    }
    return before == MARK || isChinesePlace(before, after) ? Verdict.BREAK : Verdict.ASK;
  }

  private static boolean isWideNeverFirst(int codePoint) {
    return isNeverFirst(codePoint)
        && (Characters.isWidePunctuation(codePoint) || codePoint == '—' || codePoint == '…');
  }

  private static boolean isNumber(int before, int after) {
    return Character.isDigit(before) && Character.isDigit(after);
  }

  /** Whether a line may end next to a Han character, or between it and a quotation mark. */
  private static boolean isChinesePlace(int before, int after) {
    return Characters.isWide(before) || Characters.isWide(after);
  }
}
