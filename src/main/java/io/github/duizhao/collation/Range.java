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

  /**
   * Finds the first number from which a condition no longer applies, by binary search.
   *
   * @param size the result if the condition applies to all numbers from 0 to {@code size - 1}
   * @param isFirst must be true up to some number and false from there on
   */
  static int partitionPoint(int size, IntPredicate isFirst) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isFirst.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
