package io.github.duizhao.collation;

import io.github.duizhao.collation.Chains.Chain;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Aligns two texts unit by unit at the least cost (Gotoh 1982, with affine gaps). Stretches that
 * are too large for that are divided at short runs that both texts share, or stay unmatched if
 * there are none.
 */
final class UnitAligner {
  /** The additional cost of the first unit that is left out. */
  private static final int OPEN = 8;

  /** The cost of leaving out one unit. */
  private static final int GAP = 4;

  private static final int MARK = 6;
  private static final int CHARACTER = 10;
  private static final int UNLIKE = 22;

  /** The largest table, in cells. */
  private static final long LARGEST = 4_000_000;

  private static final int UNREACHED = Integer.MAX_VALUE / 2;
  private static final int DIAGONAL = 0;
  private static final int DOWN = 1;
  private static final int ACROSS = 2;
  private static final int[] SHORTER_RUNS = {6, 4};

  /** A longer text, in units, is not searched for in another one. */
  private static final int LONGEST_PREFIX = 2000;

  private final char[] left;
  private final char[] right;
  private final int[] toRight;

  /**
   * @param toRight filled by {@link #align}: for each unit of the left text the number of the equal
   *     unit of the right text
   */
  UnitAligner(char[] left, char[] right, int[] toRight) {
    this.left = left;
    this.right = right;
    this.toRight = toRight;
  }

  /** Aligns two stretches from start to end. */
  void align(int leftStart, int leftEnd, int rightStart, int rightEnd) {
    int from = leftStart;
    int to = leftEnd;
    int start = rightStart;
    int end = rightEnd;
    while (from < to && start < end && left[from] == right[start]) {
      toRight[from++] = start++;
    }
    while (from < to && start < end && left[to - 1] == right[end - 1]) {
      toRight[--to] = --end;
    }
    if (from < to && start < end) {
      if ((long) (to - from + 1) * (end - start + 1) <= LARGEST) {
        table(from, to, start, end);
      } else {
        divide(from, to, start, end, 0);
      }
    }
  }

  private void divide(int from, int to, int start, int end, int size) {
    if (size == SHORTER_RUNS.length) {
      return;
    }
    char[] lefts = Arrays.copyOfRange(left, from, to);
    char[] rights = Arrays.copyOfRange(right, start, end);
    List<Chain> chains =
        Chains.of(
            SharedRuns.between(lefts, rights, SHORTER_RUNS[size]),
            Script.of(lefts),
            Bounds.ofWhole(lefts.length),
            Bounds.ofWhole(rights.length));
    Optional<Chain> heaviest = chains.stream().max(Comparator.comparingInt(Chain::weight));
    if (heaviest.isEmpty()) {
      divide(from, to, start, end, size + 1);
      return;
    }
    int at = from;
    int there = start;
    for (Match match : heaviest.get().matches()) {
      alignPart(at, from + match.left(), there, start + match.right(), size);
      for (int i = 0; i < match.length(); i++) {
        toRight[from + match.left() + i] = start + match.right() + i;
      }
      at = from + match.leftEnd();
      there = start + match.rightEnd();
    }
    alignPart(at, to, there, end, size);
  }

  private void alignPart(int from, int to, int start, int end, int size) {
    if ((long) (to - from + 1) * (end - start + 1) <= LARGEST) {
      align(from, to, start, end);
    } else {
      divide(from, to, start, end, size + 1);
    }
  }

  /**
   * Fills one table. Each cell of the trace has its state in two bits, and two flags for gaps that
   * continue.
   */
  private void table(int from, int to, int start, int end) {
    int rows = to - from;
    int columns = end - start;
    byte[] trace = new byte[(rows + 1) * (columns + 1)];
    int[] best = new int[columns + 1];
    int[] down = new int[columns + 1];
    Arrays.fill(down, UNREACHED);
    for (int j = 1; j <= columns; j++) {
      best[j] = OPEN + j * GAP;
      trace[j] = (byte) (ACROSS | (j > 1 ? 8 : 0));
    }
    for (int i = 1; i <= rows; i++) {
      int diagonal = best[0];
      int across = UNREACHED;
      best[0] = OPEN + i * GAP;
      trace[i * (columns + 1)] = (byte) (DOWN | (i > 1 ? 4 : 0));
      for (int j = 1; j <= columns; j++) {
        int opened = best[j] + OPEN + GAP;
        int extended = down[j] + GAP;
        int flags = 0;
        if (extended < opened) {
          flags |= 4;
        }
        down[j] = Math.min(opened, extended);
        opened = best[j - 1] + OPEN + GAP;
        extended = across + GAP;
        if (extended < opened) {
          flags |= 8;
        }
        across = Math.min(opened, extended);
        int cost = diagonal + substitution(left[from + i - 1], right[start + j - 1]);
        diagonal = best[j];
        int state = DIAGONAL;
        if (down[j] < cost) {
          cost = down[j];
          state = DOWN;
        }
        if (across < cost) {
          cost = across;
          state = ACROSS;
        }
        best[j] = cost;
        trace[i * (columns + 1) + j] = (byte) (state | flags);
      }
    }
    follow(trace, from, rows, start, columns);
  }

  private void follow(byte[] trace, int from, int rows, int start, int columns) {
    int i = rows;
    int j = columns;
    int state = DIAGONAL;
    while (i > 0 || j > 0) {
      byte cell = trace[i * (columns + 1) + j];
      if (state == DIAGONAL) {
        state = cell & 3;
      }
      if (state == DOWN) {
        state = (cell & 4) != 0 ? DOWN : DIAGONAL;
        i--;
      } else if (state == ACROSS) {
        state = (cell & 8) != 0 ? ACROSS : DIAGONAL;
        j--;
      } else {
        i--;
        j--;
        if (left[from + i] == right[start + j]) {
          toRight[from + i] = start + j;
        }
      }
    }
  }

  /**
   * The cost of replacing one unit with another: low for two marks, high for a mark and a
   * character, so that characters that match by chance do not break up a clause.
   */
  private static int substitution(char left, char right) {
    if (left == right) {
      return 0;
    }
    boolean mark = Folding.isMark(left);
    if (mark != Folding.isMark(right)) {
      return UNLIKE;
    }
    return mark ? MARK : CHARACTER;
  }

  /**
   * How many units at the start of the second text correspond best to the whole first text; 0 if
   * the first is too long.
   */
  static int prefix(char[] whole, char[] text) {
    if (whole.length > LONGEST_PREFIX) {
      return 0;
    }
    int columns = Math.min(text.length, whole.length * 2 + 20);
    int[] costs = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      costs[j] = j * GAP;
    }
    for (int i = 1; i <= whole.length; i++) {
      int diagonal = costs[0];
      costs[0] = i * GAP;
      for (int j = 1; j <= columns; j++) {
        int cost = diagonal + substitution(whole[i - 1], text[j - 1]);
        diagonal = costs[j];
        costs[j] = Math.min(cost, Math.min(costs[j], costs[j - 1]) + GAP);
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

  /** How many units at the end of the second text correspond best to the whole first text. */
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
