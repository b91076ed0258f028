package io.github.duizhao.apparatus;

import java.util.Comparator;

/**
 * A position in the original.
 *
 * @param text the number of the text, counted from 0 in reading order
 * @param offset the number of characters before it in that text
 */
record TextPosition(int text, int offset) implements Comparable<TextPosition> {
  private static final Comparator<TextPosition> ORDER =
      Comparator.comparingInt(TextPosition::text).thenComparingInt(TextPosition::offset);

  TextPosition plus(String words) {
    return new TextPosition(text, offset + words.length());
  }

  @Override
  public int compareTo(TextPosition other) {
    return ORDER.compare(this, other);
  }
}
