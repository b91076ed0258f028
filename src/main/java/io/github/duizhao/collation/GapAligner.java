package io.github.duizhao.collation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Aligns what lies between two matches, unit by unit at the least cost (Gotoh, with affine gaps). A
 * stretch too large for that is divided at shorter shared runs; where there are none it stays
 * unmatched.
 */
final class GapAligner {
  /** Of one table, in cells. */
  private static final long LARGEST = 4_000_000;

  private static final int UNREACHED = Integer.MAX_VALUE / 2;
  private static final int DIAGONAL = 0;
  private static final int DOWN = 1;
  private static final int ACROSS = 2;
  private static final int[] SHORTER_RUNS = {6, 4};

  private final char[] left;
  private final char[] right;
  private final int[] toRight;

  /**
   * @param toRight is told for each unit of the left text which equal unit of the right text stands
   *     for it
   */
  GapAligner(char[] left, char[] right, int[] toRight) {
    this.left = left;
    this.right = right;
    this.toRight = toRight;
  }

  /** Aligns two stretches from end to end. */
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
      part(at, from + match.left(), there, start + match.right(), size);
      for (int i = 0; i < match.length(); i++) {
        toRight[from + match.left() + i] = start + match.right() + i;
      }
      at = from + match.leftEnd();
      there = start + match.rightEnd();
    }
    part(at, to, there, end, size);
  }

  private void part(int from, int to, int start, int end, int size) {
    if ((long) (to - from + 1) * (end - start + 1) <= LARGEST) {
      align(from, to, start, end);
    } else {
      divide(from, to, start, end, size + 1);
    }
  }

  /** One table of Gotoh's, with what led to each cell in two bits for each of three states. */
  private void table(int from, int to, int start, int end) {
    int rows = to - from;
    int columns = end - start;
    byte[] trace = new byte[(rows + 1) * (columns + 1)];
    int[] best = new int[columns + 1];
    int[] down = new int[columns + 1];
    Arrays.fill(down, UNREACHED);
    for (int j = 1; j <= columns; j++) {
      best[j] = Costs.OPEN + j * Costs.GAP;
      trace[j] = (byte) (ACROSS | (j > 1 ? 8 : 0));
    }
    for (int i = 1; i <= rows; i++) {
      int diagonal = best[0];
      int across = UNREACHED;
      best[0] = Costs.OPEN + i * Costs.GAP;
      trace[i * (columns + 1)] = (byte) (DOWN | (i > 1 ? 4 : 0));
      for (int j = 1; j <= columns; j++) {
        int opened = best[j] + Costs.OPEN + Costs.GAP;
        int extended = down[j] + Costs.GAP;
        int flags = 0;
        if (extended < opened) {
          flags |= 4;
        }
        down[j] = Math.min(opened, extended);
        opened = best[j - 1] + Costs.OPEN + Costs.GAP;
        extended = across + Costs.GAP;
        if (extended < opened) {
          flags |= 8;
        }
        across = Math.min(opened, extended);
        int cost = diagonal + Costs.substitution(left[from + i - 1], right[start + j - 1]);
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
}
