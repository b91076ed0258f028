package io.github.duizhao.collation;

/**
 * A stretch of the joined text that is taken from one witness.
 *
 * @param range its units in the witness
 * @param joined whether a witness shows that nothing is missing before it
 */
record Part(Comparand source, Range range, boolean joined) {
  Part withJoined(boolean isJoined) {
    return new Part(source, range, isJoined);
  }
}
