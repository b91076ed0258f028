package io.github.duizhao.collation;

import io.github.duizhao.text.Characters;

/**
 * Guesses where words begin and end. Western words consist of letters and digits; two Chinese
 * characters belong to one word if they often occur together in the texts.
 */
final class WordBoundaries {
  /** A clause of at most this many characters counts as one word. */
  private static final int SHORT = 4;

  private final NgramCounts usage;

  WordBoundaries(NgramCounts usage) {
    this.usage = usage;
  }

  /** Whether a place inside a text divides a word. */
  boolean divides(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    if (Character.isLowSurrogate(text.charAt(at))) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (!Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after)) {
      return false;
    }
    if (!Characters.isHan(before) || !Characters.isHan(after)) {
      return !Characters.isHan(before) && !Characters.isHan(after);
    }
    int together = pair(text, at);
    int alone =
        Math.min(usage.count(text.substring(at - 1, at)), usage.count(text.substring(at, at + 1)));
    int adjacent = Math.min(pair(text, at - 1), pair(text, at + 1));
    boolean known = together > 2 && (together * 4 > alone || together > 2 * adjacent);
    return known || isShort(text, at);
  }

  /** How often the characters on both sides of a place occur together in the texts. */
  private int pair(String text, int at) {
    return at <= 0 || at >= text.length() ? 0 : usage.count(text.substring(at - 1, at + 1));
  }

  /** Whether there are only a few letters around a place up to the next marks. */
  private static boolean isShort(String text, int at) {
    int start = at;
    while (start > 0 && at - start <= SHORT && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length()
        && end - start <= SHORT
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end - start <= SHORT;
  }

  /** The start of the word around a place. */
  int start(String text, int at) {
    int start = at;
    while (divides(text, start)) {
      start--;
    }
    return start;
  }

  /** The end of the word around a place. */
  int end(String text, int at) {
    int end = at;
    while (divides(text, end)) {
      end++;
    }
    return end;
  }
}
