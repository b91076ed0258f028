package io.github.duizhao.source;

import io.github.duizhao.text.Characters;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Converts the punctuation of Chinese text to full width. {@code 铁路(郊),加快} becomes {@code
 * 铁路（郊），加快}; {@code 1,000} and {@code PM2.5} stay.
 */
final class Punctuation {
  private static final String HALF = ",;:!?";
  private static final String FULL = "，；：！？";

  private Punctuation() {}

  /** The text with full-width punctuation next to full-width characters. */
  static String fullWidth(String text) {
    if (!Characters.hasHan(text)) {
      return text;
    }
    StringBuilder full = new StringBuilder(text);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < full.length(); i++) {
      char c = full.charAt(i);
      int mark = HALF.indexOf(c);
      if (mark >= 0 && isNextToWide(full, i, i)) {
        full.setCharAt(i, FULL.charAt(mark));
      } else if (c == '.'
          && isWide(full, i - 1)
          && (i + 1 == full.length() || isWide(full, i + 1))) {
        full.setCharAt(i, '。');
      } else if (c == '(') {
        open.push(i);
      } else if (c == ')' && !open.isEmpty()) {
        bracket(full, open.pop(), i);
      }
    }
    return full.toString();
  }

  private static void bracket(StringBuilder text, int open, int close) {
    if (isNextToWide(text, open, close) || isWide(text, open + 1) || isWide(text, close - 1)) {
      text.setCharAt(open, '（');
      text.setCharAt(close, '）');
    }
  }

  private static boolean isNextToWide(CharSequence text, int start, int end) {
    return isWide(text, start - 1) || isWide(text, end + 1);
  }

  private static boolean isWide(CharSequence text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    int c = Character.codePointAt(text, at);
    if (Character.isLowSurrogate((char) c) && at > 0) {
      c = Character.codePointBefore(text, at + 1);
    }
    return Characters.isWide(c) || Characters.isSharedPunctuation(c);
  }
}
