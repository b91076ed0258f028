package io.github.duizhao.check.text;

import io.github.duizhao.model.Characters;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.TextKind;

/**
 * What one text says in one language. {@code 见[mot](lang:fr)和`a,b`。} gives the Chinese {@code
 * 见mot和a,b。}, in which {@code mot} and {@code a,b} are hidden, and the French {@code mot}. Notes
 * and the readings of ruby are left out; a line feed stands for a line break.
 *
 * @param shown the characters as a reader sees them
 * @param text the same, as many, with {@link #HIDDEN} for each that no rule should judge: code,
 *     addresses, words of other languages
 * @param start where the text starts after the number of a heading or article, as in {@code 第一节 协同}
 * @param next the text that follows in the file, empty after the last one
 */
record Prose(
    Language language,
    WritingConvention manner,
    TextKind kind,
    Origin origin,
    String shown,
    String text,
    int start,
    String next) {
  /** Stands for a character that is none of this language's prose. */
  static final char HIDDEN = '\uFFFC';

  /** What {@link #before} and {@link #at} give where there is nothing. */
  static final int NOTHING = -1;

  /**
   * @throws IllegalArgumentException if the two texts differ in length
   */
  Prose {
    if (shown.length() != text.length()) {
      throw new IllegalArgumentException("shown and text must be of one length: " + shown);
    }
  }

  int length() {
    return text.length();
  }

  /** The character that starts there, or {@link #NOTHING} at the end of the text or of a line. */
  int at(int index) {
    return index >= text.length() || text.charAt(index) == '\n' ? NOTHING : text.codePointAt(index);
  }

  /** The character that ends there, or {@link #NOTHING} at the start of the text or of a line. */
  int before(int index) {
    return index <= 0 || text.charAt(index - 1) == '\n' ? NOTHING : text.codePointBefore(index);
  }

  /** Whether it is a letter of a script that is set in squares: Han, kana. */
  static boolean isIdeograph(int codePoint) {
    return Characters.absorbsSpace(codePoint) && !Characters.isWidePunctuation(codePoint);
  }
}
