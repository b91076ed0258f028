package io.github.duizhao.status;

import java.util.Collection;

/**
 * The number of units in each state.
 *
 * @param segments all units
 * @param translated the units that have a translation, including stale ones
 * @param accepted the units whose translation was accepted and is not stale, including reviewed
 *     ones
 */
public record Counts(
    int segments, int translated, int missing, int stale, int accepted, int reviewed) {

  static Counts of(Collection<SegmentState> states) {
    int missing = count(states, SegmentState.MISSING);
    int reviewed = count(states, SegmentState.REVIEWED);
    return new Counts(
        states.size(),
        states.size() - missing,
        missing,
        count(states, SegmentState.STALE),
        count(states, SegmentState.ACCEPTED) + reviewed,
        reviewed);
  }

  private static int count(Collection<SegmentState> states, SegmentState wanted) {
    return (int) states.stream().filter(state -> state == wanted).count();
  }
}
