package io.github.duizhao.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the likeliest alignment of two sequences of blocks that keeps their order, by dynamic
 * programming in a band around an expected alignment. Its time is proportional to the length of the
 * sequences and the width of the band.
 */
final class BeadAligner {
  /**
   * The numbers of blocks of the original and of the translation in a bead, the likeliest first.
   */
  private static final int[][] SHAPES = {
    {1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1},
  };

  /** How far from the expected alignment the blocks of a section may be. */
  private static final int NARROW = 6;

  /** The most cells of the table, which bounds time and memory. */
  private static final int CELLS = 2_000_000;

  private final Likeness likeness;
  private final int[] low;
  private final int[] high;
  private final double[][] best;
  private final byte[][] shapes;
  private final int first;
  private final int second;

  private BeadAligner(
      Likeness likeness, int first, int originals, int second, int translations, int[] expected) {
    this.likeness = likeness;
    this.first = first;
    this.second = second;
    int difference = Math.abs(originals - translations);
    int width = NARROW + Math.min(difference, CELLS / (originals + 1) / 2);
    low = new int[originals + 1];
    high = new int[originals + 1];
    best = new double[originals + 1][];
    shapes = new byte[originals + 1][];
    int center = 0;
    for (int i = 0; i <= originals; i++) {
      low[i] = Math.max(0, Math.min(center, translations) - width);
      if (i < originals && expected[first + i] >= second) {
        center = Math.max(center, expected[first + i] - second);
      }
      high[i] = i == originals ? translations : Math.min(translations, center + width);
      center++;
      best[i] = new double[high[i] - low[i] + 1];
      shapes[i] = new byte[best[i].length];
      Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
    }
  }

  /**
   * Aligns a range of a section.
   *
   * @param first the first block of the original, and {@code originals} their number
   * @param second the first block of the translation, and {@code translations} their number
   * @param expected the block of the translation that is expected for each block of the original,
   *     rising; -1 if none is
   */
  static List<Bead> align(
      Likeness likeness, int first, int originals, int second, int translations, int[] expected) {
    return new BeadAligner(likeness, first, originals, second, translations, expected).run();
  }

  private List<Bead> run() {
    best[0][0] = 0;
    for (int i = 0; i < best.length; i++) {
      for (int j = low[i]; j <= high[i]; j++) {
        if (i > 0 || j > 0) {
          fill(i, j);
        }
      }
    }
    List<Bead> beads = new ArrayList<>();
    int i = best.length - 1;
    int j = high[i];
    while (i > 0 || j > 0) {
      int[] shape = SHAPES[shapes[i][j - low[i]]];
      beads.add(bead(i, j, shape));
      i -= shape[0];
      j -= shape[1];
    }
    Collections.reverse(beads);
    return beads;
  }

  private void fill(int i, int j) {
    for (byte k = 0; k < SHAPES.length; k++) {
      int before = i - SHAPES[k][0];
      int other = j - SHAPES[k][1];
      if (before < 0 || other < low[before] || other > high[before]) {
        continue;
      }
      double start = best[before][other - low[before]];
      if (start == Double.NEGATIVE_INFINITY) {
        continue;
      }
      double score = start + likeness.of(bead(i, j, SHAPES[k]));
      if (score > best[i][j - low[i]]) {
        best[i][j - low[i]] = score;
        shapes[i][j - low[i]] = k;
      }
    }
  }

  private Bead bead(int i, int j, int[] shape) {
    return new Bead(first + i - shape[0], shape[0], second + j - shape[1], shape[1]);
  }
}
