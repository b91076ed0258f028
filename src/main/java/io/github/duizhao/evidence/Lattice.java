package io.github.duizhao.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All alignments of two sequences that keep their order and stay in a band, with the scores of
 * their beads. Finds the likeliest of them, and how certain each bead is. Time and memory are
 * proportional to the size of the band.
 */
final class Lattice {
  /** The numbers of blocks on both sides of a bead: some of one and one of the other. */
  static final int[][] SIMPLE = {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}};

  /** The same with several on both sides. */
  static final int[][] ALL = {
    {1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {1, 4}, {4, 1}, {2, 3}, {3, 2}
  };

  private final int[][] shapes;
  private final Band band;
  private final int first;
  private final int second;

  /** The score of each bead, by the place where it ends and its shape. */
  private final float[][] scores;

  private double[][] forward = {};
  private double[][] backward = {};

  /**
   * Scores all beads.
   *
   * @param band the part of the table that is filled
   * @param first the first block of the original; those of the band are counted from it
   * @param second the same of the translation
   * @param score the score of a bead, a logarithm
   */
  Lattice(Band band, int first, int second, int[][] shapes, ToDoubleFunction<Bead> score) {
    this.band = band;
    this.first = first;
    this.second = second;
    this.shapes = shapes;
    this.scores = new float[band.rows()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new float[band.width(i) * shapes.length];
      Arrays.fill(scores[i], Float.NEGATIVE_INFINITY);
      for (int j = band.low(i); j <= band.high(i); j++) {
        for (int k = 0; k < shapes.length; k++) {
          if (band.contains(i - shapes[k][0], j - shapes[k][1])) {
            scores[i][(j - band.low(i)) * shapes.length + k] =
                (float) score.applyAsDouble(bead(i, j, k));
          }
        }
      }
    }
  }

  private Bead bead(int i, int j, int k) {
    int[] shape = shapes[k];
    return new Bead(first + i - shape[0], shape[0], second + j - shape[1], shape[1]);
  }

  private float score(int i, int j, int k) {
    return scores[i][(j - band.low(i)) * shapes.length + k];
  }

  /** The likeliest alignment, whose beads cover both sequences. */
  List<Bead> best() {
    double[][] best = table();
    byte[][] from = new byte[best.length][];
    for (int i = 0; i < best.length; i++) {
      from[i] = new byte[best[i].length];
      for (int j = band.low(i); j <= band.high(i); j++) {
        int at = j - band.low(i);
        best[i][at] = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (byte k = 0; k < shapes.length; k++) {
          int before = i - shapes[k][0];
          int other = j - shapes[k][1];
          if (band.contains(before, other)) {
            double sum = best[before][other - band.low(before)] + score(i, j, k);
            if (sum > best[i][at]) {
              best[i][at] = sum;
              from[i][at] = k;
            }
          }
        }
      }
    }
    List<Bead> beads = new ArrayList<>();
    int i = best.length - 1;
    int j = band.high(i);
    while (i > 0 || j > 0) {
      byte k = from[i][j - band.low(i)];
      beads.add(bead(i, j, k));
      i -= shapes[k][0];
      j -= shapes[k][1];
    }
    Collections.reverse(beads);
    return beads;
  }

  private double[][] table() {
    double[][] table = new double[band.rows()][];
    for (int i = 0; i < table.length; i++) {
      table[i] = new double[band.width(i)];
    }
    return table;
  }

  /**
   * How certain a bead of the lattice is: the share of all alignments that have it, each weighted
   * by its likelihood.
   *
   * @param trust 0 to 1: how much the scores are trusted; less than 1 because they count evidence
   *     as independent that is not
   */
  double certainty(Bead bead, double trust) {
    if (forward.length == 0) {
      forward = forward(trust);
      backward = backward(trust);
    }
    int i = bead.original() - first + bead.originals();
    int j = bead.translation() - second + bead.translations();
    double all = forward[band.rows() - 1][forward[band.rows() - 1].length - 1];
    for (int k = 0; k < shapes.length; k++) {
      if (shapes[k][0] == bead.originals() && shapes[k][1] == bead.translations()) {
        int before = i - shapes[k][0];
        double path =
            forward[before][j - shapes[k][1] - band.low(before)]
                + trust * score(i, j, k)
                + backward[i][j - band.low(i)];
        return Math.exp(path - all);
      }
    }
    return 0;
  }

  private double[][] forward(double trust) {
    double[][] sums = table();
    for (int i = 0; i < sums.length; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        double sum = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int k = 0; k < shapes.length; k++) {
          int before = i - shapes[k][0];
          int other = j - shapes[k][1];
          if (band.contains(before, other)) {
            sum = added(sum, sums[before][other - band.low(before)] + trust * score(i, j, k));
          }
        }
        sums[i][j - band.low(i)] = sum;
      }
    }
    return sums;
  }

  private double[][] backward(double trust) {
    double[][] sums = table();
    int last = sums.length - 1;
    for (int i = last; i >= 0; i--) {
      for (int j = band.high(i); j >= band.low(i); j--) {
        double sum = i == last && j == band.high(last) ? 0 : Double.NEGATIVE_INFINITY;
        for (int k = 0; k < shapes.length; k++) {
          int after = i + shapes[k][0];
          int other = j + shapes[k][1];
          if (band.contains(after, other)) {
            sum = added(sum, sums[after][other - band.low(after)] + trust * score(after, other, k));
          }
        }
        sums[i][j - band.low(i)] = sum;
      }
    }
    return sums;
  }

  /** The logarithm of the sum of two numbers that are given by their logarithms. */
  private static double added(double a, double b) {
    if (b == Double.NEGATIVE_INFINITY) {
      return a;
    } else if (a == Double.NEGATIVE_INFINITY) {
      return b;
    }
    double greater = Math.max(a, b);
    double difference = Math.min(a, b) - greater;
    return difference < -30 ? greater : greater + Math.log1p(Math.exp(difference));
  }
}
