package io.github.duizhao.source;

import java.util.Arrays;
import java.util.List;

/**
 * Estimates the width of a full line from the lines around it, since the width differs from column
 * to column. All widths are in half ems.
 */
final class Measure {
  private static final int NEIGHBORS = 8;

  /** The most by which full lines differ, because punctuation is squeezed. */
  private static final int TOLERANCE = 2;

  private static final int LARGEST_INDENT = 6;

  private final int[] widths;

  Measure(List<WitnessLine> lines) {
    widths = lines.stream().mapToInt(WitnessLine::width).toArray();
  }

  /** The width of a full line around a line. */
  int at(int index) {
    int from = Math.max(0, index - NEIGHBORS);
    int to = Math.min(widths.length, index + NEIGHBORS + 1);
    int[] sorted = Arrays.copyOfRange(widths, from, to);
    Arrays.sort(sorted);
    // the widest line may belong to another column
    int wide = sorted[Math.max(0, sorted.length - 2)];
    int full = 0;
    while (sorted[full] * 10L < wide * 7L) {
      full++;
    }
    return sorted[full + (sorted.length - full) / 2];
  }

  /** By how much the line is shorter than a full line; negative if it is wider. */
  int gap(int index) {
    return at(index) - widths[index];
  }

  /** Whether the line is as wide as its neighbors. */
  boolean isFull(int index) {
    return gap(index) <= TOLERANCE;
  }

  /** Whether the line is so short that it ends a paragraph if it ends a sentence. */
  boolean isClearlyShort(int index) {
    return widths[index] * 10L < at(index) * 7L;
  }

  /** Whether the line is shorter by the usual indent of a first line. */
  boolean looksIndented(int index) {
    int gap = gap(index);
    return gap > TOLERANCE && gap <= LARGEST_INDENT;
  }

  /** The same, but also for a slightly wider line, whose punctuation may be squeezed. */
  boolean mayBeIndented(int index) {
    int gap = gap(index);
    return gap >= TOLERANCE && gap <= LARGEST_INDENT;
  }
}
