package io.github.duizhao.collation;

import java.util.function.IntPredicate;

/**
 * A stretch of units.
 *
 * @param from the first
 * @param to the one after the last, at least {@code from}
 */
record Range(int from, int to) {
  int length() {
    return to - from;
  }

  boolean isEmpty() {
    return from == to;
  }

  /** The stretch from the start of this one to the end of a later one. */
  Range through(Range later) {
    return new Range(from, later.to);
  }

  /**
   * Finds the first number to which a condition does not apply, by binary search.
   *
   * @param size the result if the condition applies to all numbers from 0 to {@code size - 1}
   * @param isBefore true up to some number and false from there on
   */
  static int partitionPoint(int size, IntPredicate isBefore) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
