package io.github.duizhao.status;

import java.util.List;
import java.util.Optional;

/**
 * The state of a section's translation.
 *
 * @param entries its units, in order
 */
public record SectionStatus(SectionUnits section, List<Entry> entries) {

  /**
   * One unit and its state.
   *
   * @param line the line of the record about it
   */
  public record Entry(TranslationUnit unit, SegmentState state, Optional<Acceptance> line) {

    /** Whether a person whose name is recorded reviewed it, and neither text has changed since. */
    public boolean isReviewedByPerson() {
      return state == SegmentState.REVIEWED
          && line.flatMap(Acceptance::by).filter(by -> !Acceptance.isMachine(by)).isPresent();
    }

    /** Whether its translation has changed since it was accepted; false if that is not recorded. */
    public boolean isReworked() {
      return line.filter(it -> it.translationHasChanged(unit)).isPresent();
    }
  }

  public SectionStatus {
    entries = List.copyOf(entries);
  }

  static SectionStatus of(SectionUnits section, TranslationRecord record) {
    return new SectionStatus(
        section, section.units().stream().map(unit -> entry(unit, record)).toList());
  }

  private static Entry entry(TranslationUnit unit, TranslationRecord record) {
    SegmentState unrecorded =
        unit.translation().isPresent() ? SegmentState.TRANSLATED : SegmentState.MISSING;
    Optional<Acceptance> line = record.of(unit.id());
    return new Entry(unit, line.map(it -> it.stateOf(unit)).orElse(unrecorded), line);
  }

  /** Its counts. */
  public Counts counts() {
    return Counts.of(entries);
  }

  /** The units in that state, in order. */
  public List<TranslationUnit> of(SegmentState state) {
    return entries.stream().filter(entry -> entry.state() == state).map(Entry::unit).toList();
  }
}
