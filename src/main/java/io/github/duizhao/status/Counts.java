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

  static Counts of(Collection<SegmentState> standings) {
    int missing = count(standings, SegmentState.MISSING);
    int reviewed = count(standings, SegmentState.REVIEWED);
    return new Counts(
        standings.size(),
        standings.size() - missing,
        missing,
        count(standings, SegmentState.STALE),
        count(standings, SegmentState.ACCEPTED) + reviewed,
        reviewed);
  }

  private static int count(Collection<SegmentState> standings, SegmentState wanted) {
    return (int) standings.stream().filter(standing -> standing == wanted).count();
  }
}
