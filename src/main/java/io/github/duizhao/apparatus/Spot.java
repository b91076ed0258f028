package io.github.duizhao.apparatus;

import java.util.Comparator;

/**
 * A place in the original.
 *
 * @param text which text, counted from 0 in reading order
 * @param offset how many characters of it stand before the place
 */
record Spot(int text, int offset) implements Comparable<Spot> {
  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::text).thenComparingInt(Spot::offset);

  Spot plus(String words) {
    return new Spot(text, offset + words.length());
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
