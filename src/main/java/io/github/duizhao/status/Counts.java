package io.github.duizhao.status;

import java.util.Collection;

/**
 * How many units there are of each standing.
 *
 * @param segments all of them
 * @param translated those that have a translation, stale ones too
 * @param accepted those whose translation was accepted and is not stale, reviewed ones too
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
