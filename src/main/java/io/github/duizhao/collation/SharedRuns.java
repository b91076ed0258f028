package io.github.duizhao.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds runs of units that occur exactly once in each of two texts, and extends them as far as the
 * texts agree. Time and memory grow with the length of the texts.
 */
final class SharedRuns {
  private static final int NONE = -1;
  private static final int TWICE = -2;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final char[] left;
  private final char[] right;
  private final int size;

  private SharedRuns(char[] left, char[] right, int size) {
    this.left = left;
    this.right = right;
    this.size = size;
  }

  /** The runs in the order of the right text; none overlaps another there. */
  static List<Match> between(char[] left, char[] right) {
    int shorter = Math.min(left.length, right.length);
    int size = shorter >= 2000 ? 12 : shorter >= 200 ? 8 : 5;
    return between(left, right, Script.of(left).units(size));
  }

  static List<Match> between(char[] left, char[] right, int size) {
    return left.length < size || right.length < size
        ? List.of()
        : new SharedRuns(left, right, size).find();
  }

  private List<Match> find() {
    Places lefts = new Places(left);
    Places rights = new Places(right);
    List<Match> matches = new ArrayList<>();
    int leftEnd = 0;
    int rightEnd = 0;
    for (int at = 0; at + size <= right.length; at++) {
      boolean covered = at < rightEnd;
      int there = covered || rights.place(right, at) < 0 ? NONE : lefts.place(right, at);
      if (there >= 0) {
        int back = 0;
        while (at - back > rightEnd
            && there - back > 0
            && left[there - back - 1] == right[at - back - 1]
            && (there - back > leftEnd || there < leftEnd)) {
          back++;
        }
        int length = size;
        while (at + length < right.length
            && there + length < left.length
            && left[there + length] == right[at + length]) {
          length++;
        }
        matches.add(new Match(there - back, at - back, length + back));
        leftEnd = there + length;
        rightEnd = at + length;
      }
    }
    return matches;
  }

  /** The places of the runs of {@link #size} units that occur in a text once. */
  private final class Places {
    private final char[] text;
    private final int[] table;

    Places(char[] text) {
      this.text = text;
      this.table = new int[Integer.highestOneBit(Math.max(16, text.length)) * 4];
      Arrays.fill(table, NONE);
      for (int at = 0; at + size <= text.length; at++) {
        add(at);
      }
    }

    private void add(int at) {
      int slot = slot(text, at);
      table[slot] = table[slot] == NONE ? at + 2 : TWICE - firstOf(table[slot]);
    }

    private int firstOf(int entry) {
      return entry >= 0 ? entry : TWICE - entry;
    }

    private int slot(char[] other, int at) {
      int mask = table.length - 1;
      int slot = (int) (hash(other, at) >>> 32) & mask;
      while (table[slot] != NONE && !isSame(firstOf(table[slot]) - 2, other, at)) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private boolean isSame(int place, char[] other, int at) {
      return Arrays.equals(text, place, place + size, other, at, at + size);
    }

    /** The only place of a run that occurs at a place of another text, or a negative number. */
    int place(char[] other, int at) {
      int entry = table[slot(other, at)];
      return entry >= 2 ? entry - 2 : NONE;
    }

    private long hash(char[] other, int at) {
      long hash = 0;
      for (int i = at; i < at + size; i++) {
        hash = (hash + other[i]) * FACTOR;
      }
      return hash ^ (hash << 17);
    }
  }
}
