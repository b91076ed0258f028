package io.github.duizhao.collation;

import java.util.function.IntPredicate;

/** Searches what is in order: first everything of one kind, then everything of the other. */
final class BinarySearch {
  private BinarySearch() {}

  /**
   * How many numbers from 0 up are of the first kind.
   *
   * @param size how many numbers there are
   * @param isFirst whether a number is of the first kind
   */
  static int point(int size, IntPredicate isFirst) {
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
