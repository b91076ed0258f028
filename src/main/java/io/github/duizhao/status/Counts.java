package io.github.duizhao.status;

import java.util.Collection;

/**
 * The number of units in each state.
 *
 * @param segments all units; each of them is translated, missing or omitted
 * @param translated the units that have a translation, including stale ones
 * @param missing the units that should have a translation and do not
 * @param stale the units whose original has changed since they were accepted or omitted
 * @param accepted the units whose translation was accepted and is not stale, including reviewed
 *     ones
 * @param omitted the units that have no translation on purpose
 */
public record Counts(
    int segments, int translated, int missing, int stale, int accepted, int reviewed, int omitted) {

  static Counts of(Collection<SectionStatus.Entry> entries) {
    int translated =
        (int) entries.stream().filter(entry -> entry.unit().translation().isPresent()).count();
    int reviewed = count(entries, SegmentState.REVIEWED);
    int omitted = count(entries, SegmentState.OMITTED);
    return new Counts(
        entries.size(),
        translated,
        entries.size() - translated - omitted,
        count(entries, SegmentState.STALE),
        count(entries, SegmentState.ACCEPTED) + reviewed,
        reviewed,
        omitted);
  }

  private static int count(Collection<SectionStatus.Entry> entries, SegmentState wanted) {
    return (int) entries.stream().filter(entry -> entry.state() == wanted).count();
  }
}
