package io.github.duizhao.source;

import io.github.duizhao.text.Characters;
import java.util.Arrays;

/**
 * Removes the white space that typesetting left in a text. {@code 造 、IT 等行业} becomes {@code
 * 造、IT等行业}: a space next to a full-width character is style, not text. Between two Latin words one
 * space stays.
 */
final class Spacing {
  private static final char SOFT_HYPHEN = '\u00AD';

  private Spacing() {}

  /** Returns the text without stray spaces. */
  static String clean(String text) {
    return clean(text, new int[0]);
  }

  /**
   * Returns the text without stray spaces.
   *
   * @param places ascending indexes in the text; changed to those of the same characters in the
   *     result
   */
  static String clean(String text, int[] places) {
    int place = 0;
    boolean chinese = Characters.hasHan(text);
    StringBuilder clean = new StringBuilder(text.length());
    int last = -1;
    boolean gap = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Characters.isSpace(c)) {
        gap = true;
      } else {
        if (gap && last >= 0 && !absorbs(last, chinese) && !absorbs(c, chinese)) {
          clean.append(' ');
        }
        while (place < places.length && places[place] <= i) {
          places[place++] = clean.length();
        }
        clean.appendCodePoint(c);
        last = c;
        gap = false;
      }
    }
    Arrays.fill(places, place, places.length, clean.length());
    return clean.toString();
  }

  /** Appends the next line of a paragraph; a hyphen at the end of a line is kept. */
  static void join(StringBuilder text, String line) {
    int end = text.length();
    boolean joined = end > 1 && Character.isLetter(text.charAt(end - 2));
    if (joined && text.charAt(end - 1) == SOFT_HYPHEN) {
      text.setLength(end - 1);
    } else if (end > 0 && !(joined && text.charAt(end - 1) == '-')) {
      text.append(' ');
    }
    text.append(line.strip());
  }

  private static boolean absorbs(int c, boolean chinese) {
    return Characters.absorbsSpace(c) || (chinese && Characters.isSharedPunctuation(c));
  }
}
