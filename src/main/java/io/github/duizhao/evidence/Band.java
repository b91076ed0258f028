package io.github.duizhao.evidence;

import java.util.List;

/**
 * The part of a table of two sequences in which their alignment is looked for: for each number of
 * blocks of the original, a range of numbers of blocks of the translation. It always has a way from
 * the first corner to the last.
 */
final class Band {
  private final int[] low;
  private final int[] high;

  private Band(int[] low, int[] high) {
    this.low = low;
    this.high = high;
  }

  /** The number of rows: one more than there are blocks of the original. */
  int rows() {
    return low.length;
  }

  int low(int row) {
    return low[row];
  }

  int high(int row) {
    return high[row];
  }

  int width(int row) {
    return high[row] - low[row] + 1;
  }

  boolean contains(int row, int column) {
    return row >= 0 && row < low.length && column >= low[row] && column <= high[row];
  }

  /** How many cells it has. */
  long size() {
    long size = 0;
    for (int i = 0; i < low.length; i++) {
      size += width(i);
    }
    return size;
  }

  /**
   * A band around an expected column for each row.
   *
   * @param centers the expected columns; the last of them is the last column
   * @param widths how far from the expected column it reaches, for each row
   */
  static Band around(int[] centers, int[] widths) {
    int rows = centers.length;
    int columns = centers[rows - 1];
    int[] low = new int[rows];
    int[] high = new int[rows];
    int reached = 0;
    for (int i = 0; i < rows; i++) {
      int center = Math.max(0, Math.min(columns, centers[i]));
      reached = Math.max(reached, Math.min(columns, center + widths[i]));
      high[i] = reached;
      low[i] = Math.max(0, center - widths[i]);
    }
    high[rows - 1] = columns;
    int least = columns;
    for (int i = rows - 1; i >= 0; i--) {
      least = Math.min(least, low[i]);
      low[i] = least;
    }
    low[0] = 0;
    for (int i = 1; i < rows; i++) {
      // each row starts where the one before it ends, or earlier
      low[i] = Math.min(low[i], high[i - 1]);
    }
    return new Band(low, high);
  }

  /**
   * A band around an alignment.
   *
   * @param beads that cover both sequences
   * @param first the first block of the original, and {@code second} of the translation
   * @param width how far from the alignment it reaches
   */
  static Band around(List<Bead> beads, int first, int second, int width) {
    int originals = 0;
    int translations = 0;
    for (Bead bead : beads) {
      originals += bead.originals();
      translations += bead.translations();
    }
    int[] centers = new int[originals + 1];
    int[] widths = new int[originals + 1];
    centers[originals] = translations;
    widths[originals] = width;
    for (Bead bead : beads) {
      for (int i = 0; i < bead.originals(); i++) {
        centers[bead.original() - first + i] = bead.translation() - second;
        widths[bead.original() - first + i] = width + bead.translations();
      }
      if (bead.originals() == 0) {
        // what is added may be anywhere around its place
        int row = bead.original() - first;
        widths[row] = Math.max(widths[row], width + bead.translations());
      }
    }
    return around(centers, widths);
  }
}
