package io.github.duizhao.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the name that a mistyped word was meant to be: {@code title} for {@code tilte}. */
public final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /**
   * Returns a hint with the name nearest to {@code word}, if it is near enough: {@code did you mean
   * …?}.
   */
  public static Optional<String> hint(String word, Collection<String> names) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> distance(word, name) <= Math.min(word.length(), 9) / 3)
        .min(Comparator.comparingInt(name -> distance(word, name)))
        .map(name -> "did you mean '" + name + "'?");
  }

  /** The number of letters to add, remove or change, or to swap with their neighbors. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
