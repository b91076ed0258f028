package io.github.duizhao.collation;

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
}
