package io.github.duizhao.collation;

/**
 * The same units in two texts.
 *
 * @param left where they begin in the left text
 * @param right where they begin in the right text
 */
record Match(int left, int right, int length) {
  int leftEnd() {
    return left + length;
  }

  int rightEnd() {
    return right + length;
  }

  /** The match without its first units. */
  Match from(int offset) {
    return new Match(left + offset, right + offset, length - offset);
  }

  /** The first units of the match. */
  Match first(int units) {
    return new Match(left, right, units);
  }
}
