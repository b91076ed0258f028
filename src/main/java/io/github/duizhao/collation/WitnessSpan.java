package io.github.duizhao.collation;

/**
 * A stretch of the joined text that is taken from one witness.
 *
 * @param range its units in the witness
 * @param joined whether a witness shows that nothing is missing before it
 */
record WitnessSpan(WitnessUnits source, Range range, boolean joined) {
  WitnessSpan withJoined(boolean isJoined) {
    return new WitnessSpan(source, range, isJoined);
  }
}
