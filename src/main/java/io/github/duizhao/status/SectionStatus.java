package io.github.duizhao.status;

import java.util.List;

/**
 * How far the translation of one section has come.
 *
 * @param entries its units, in order
 */
public record SectionStatus(SectionUnits section, List<Entry> entries) {

  /** One unit and how it stands. */
  public record Entry(Unit unit, Standing standing) {}

  /** Copies the list. */
  public SectionStatus {
    entries = List.copyOf(entries);
  }

  static SectionStatus of(SectionUnits section, TranslationRecord record) {
    return new SectionStatus(
        section, section.units().stream().map(unit -> judge(unit, record)).toList());
  }

  private static Entry judge(Unit unit, TranslationRecord record) {
    Standing unrecorded = unit.translation().isPresent() ? Standing.TRANSLATED : Standing.MISSING;
    return new Entry(
        unit, record.of(unit.id()).map(line -> line.standing(unit)).orElse(unrecorded));
  }

  /** Its counts. */
  public Counts counts() {
    return Counts.of(entries.stream().map(Entry::standing).toList());
  }

  /** The units that stand so, in order. */
  public List<Unit> of(Standing standing) {
    return entries.stream().filter(entry -> entry.standing() == standing).map(Entry::unit).toList();
  }
}
