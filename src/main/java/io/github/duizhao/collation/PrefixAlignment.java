package io.github.duizhao.collation;

import java.util.Arrays;

/** Tells how far a text goes that begins, or ends, like another one. */
final class PrefixAlignment {
  /** The most units that are looked at. */
  private static final int LONGEST = 2000;

  private PrefixAlignment() {}

  /**
   * How many units at the start of the second text stand for the whole first text, as well as may
   * be.
   */
  static int prefix(char[] whole, char[] text) {
    if (whole.length > LONGEST) {
      return 0;
    }
    int columns = Math.min(text.length, whole.length * 2 + 20);
    int[] costs = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      costs[j] = j * Costs.GAP;
    }
    for (int i = 1; i <= whole.length; i++) {
      int diagonal = costs[0];
      costs[0] = i * Costs.GAP;
      for (int j = 1; j <= columns; j++) {
        int cost = diagonal + Costs.substitution(whole[i - 1], text[j - 1]);
        diagonal = costs[j];
        costs[j] = Math.min(cost, Math.min(costs[j], costs[j - 1]) + Costs.GAP);
      }
    }
    int best = 0;
    for (int j = 1; j <= columns; j++) {
      if (costs[j] < costs[best]) {
        best = j;
      }
    }
    return best;
  }

  /** The same for the end of the second text. */
  static int suffix(char[] whole, char[] text) {
    return prefix(reversed(whole), reversed(text));
  }

  private static char[] reversed(char[] text) {
    char[] reversed = Arrays.copyOf(text, text.length);
    for (int i = 0; i < text.length; i++) {
      reversed[i] = text[text.length - 1 - i];
    }
    return reversed;
  }
}
