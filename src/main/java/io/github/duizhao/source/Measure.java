package io.github.duizhao.source;

import java.util.Arrays;
import java.util.List;

/**
 * The width of a full line, which changes from column to column: it is estimated from the lines
 * around. Widths are in half ems.
 */
final class Measure {
  private static final int NEIGHBOURS = 8;

  /** Justified lines differ by so much, because punctuation is squeezed. */
  private static final int PLAY = 2;

  /** What an indented first line may lack. */
  private static final int INDENT = 6;

  private final int[] widths;

  Measure(List<WitnessLine> lines) {
    widths = lines.stream().mapToInt(WitnessLine::width).toArray();
  }

  /** The width of a full line where the line stands. */
  int at(int index) {
    int from = Math.max(0, index - NEIGHBOURS);
    int to = Math.min(widths.length, index + NEIGHBOURS + 1);
    int[] sorted = Arrays.copyOfRange(widths, from, to);
    Arrays.sort(sorted);
    // the widest may be no line of this column
    int wide = sorted[Math.max(0, sorted.length - 2)];
    int full = 0;
    while (sorted[full] * 10L < wide * 7L) {
      full++;
    }
    return sorted[full + (sorted.length - full) / 2];
  }

  /** What the line lacks to be full; below zero if it is wider than its neighbours. */
  int gap(int index) {
    return at(index) - widths[index];
  }

  /** Whether the line is as wide as its neighbours. */
  boolean isFull(int index) {
    return gap(index) <= PLAY;
  }

  /** Whether the line is so far from full that, if it ends a sentence, it ends a paragraph. */
  boolean isClearlyShort(int index) {
    return widths[index] * 10L < at(index) * 7L;
  }

  /** Whether the line lacks as much as the indentation of a first line takes. */
  boolean looksIndented(int index) {
    int gap = gap(index);
    return gap > PLAY && gap <= INDENT;
  }

  /** Whether it may be an indented first line whose punctuation is squeezed. */
  boolean mayBeIndented(int index) {
    int gap = gap(index);
    return gap >= PLAY && gap <= INDENT;
  }
}
