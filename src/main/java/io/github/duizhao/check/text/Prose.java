package io.github.duizhao.check.text;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The running text of a block in one language. {@code 见[mot](lang:fr)和`a,b`。} gives the Chinese
 * {@code 见mot和a,b。}, in which {@code mot} and {@code a,b} are hidden, and the French {@code mot}.
 * Notes and the readings of ruby are left out; a line break is a line feed.
 *
 * @param shown the characters that a reader sees
 * @param text the same, with {@link #HIDDEN} for each character that no rule should check: code,
 *     addresses, words of other languages
 * @param start where the text starts after the number of a heading or article, as in {@code 第一节 协同}
 * @param next the following text in the file, empty after the last one
 */
record Prose(
    Language language,
    WritingConvention convention,
    TextKind kind,
    Origin origin,
    String shown,
    String text,
    int start,
    String next) {
  /** Replaces a character that is not prose in this language. */
  static final char HIDDEN = '\uFFFC';

  /** The result of {@link #before} and {@link #at} where there is no character. */
  static final int NOTHING = -1;

  /**
   * @throws IllegalArgumentException if the two texts differ in length
   */
  Prose {
    if (shown.length() != text.length()) {
      throw new IllegalArgumentException("shown and text must have the same length: " + shown);
    }
  }

  int length() {
    return text.length();
  }

  /** The code point that starts there, or {@link #NOTHING} at the end of the text or of a line. */
  int at(int index) {
    return index >= text.length() || text.charAt(index) == '\n' ? NOTHING : text.codePointAt(index);
  }

  /** The code point that ends there, or {@link #NOTHING} at the start of the text or of a line. */
  int before(int index) {
    return index <= 0 || text.charAt(index - 1) == '\n' ? NOTHING : text.codePointBefore(index);
  }

  /** The longest runs of matching characters, starting from an index. */
  List<Run> runs(int from, IntPredicate isPart) {
    List<Run> runs = new ArrayList<>();
    for (int i = from; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && isPart.test(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        runs.add(new Run(start, i));
      }
    }
    return runs;
  }

  /** The characters from {@code start} up to {@code end}. */
  record Run(int start, int end) {}

  /** Whether it is a full-width letter: Han or kana. */
  static boolean isIdeograph(int codePoint) {
    return Characters.absorbsSpace(codePoint) && !Characters.isWidePunctuation(codePoint);
  }
}
