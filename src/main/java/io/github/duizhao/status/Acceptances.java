package io.github.duizhao.status;

import io.github.duizhao.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a new record of an old one, with what somebody accepts now. The lines of the new one stand
 * in the book's order.
 */
public final class Acceptances {
  private final List<SectionUnits> sections;
  private final Map<String, Acceptance> lines = new LinkedHashMap<>();

  /** Begins with the old record. */
  public Acceptances(List<SectionUnits> sections, TranslationRecord old) {
    this.sections = List.copyOf(sections);
    old.lines().forEach(line -> lines.put(line.segment(), line));
  }

  /**
   * Accepts the translations of these units as made from the original as it is now; units without
   * one are passed over. What was reviewed and has not changed stays so.
   */
  public void add(Collection<TranslationUnit> units, Acceptance.State state) {
    units.stream().filter(unit -> unit.translation().isPresent()).forEach(unit -> add(unit, state));
  }

  private void add(TranslationUnit unit, Acceptance.State state) {
    Optional<Acceptance> old = Optional.ofNullable(lines.get(unit.id()));
    boolean reviewed =
        state == Acceptance.State.REVIEWED
            || old.filter(line -> line.standing(unit) == SegmentState.REVIEWED).isPresent();
    lines.put(
        unit.id(),
        new Acceptance(
            unit.id(),
            unit.original().digest(),
            reviewed ? Acceptance.State.REVIEWED : Acceptance.State.ACCEPTED,
            unit.translation().map(Version::digest),
            old.map(Acceptance::origin).orElse(new Origin(TranslationRecord.PATH, 1))));
  }

  /**
   * Drops the lines about what the book no longer has.
   *
   * @return the ids in them
   */
  public List<String> dropStrays() {
    Set<String> known = new HashSet<>();
    sections.forEach(section -> section.units().forEach(unit -> known.add(unit.id())));
    List<String> strays =
        lines.keySet().stream().filter(segment -> !known.contains(segment)).toList();
    strays.forEach(lines::remove);
    return strays;
  }

  /** The new record: the book's units in order, then what the book does not have. */
  public TranslationRecord result() {
    Map<String, Acceptance> left = new LinkedHashMap<>(lines);
    List<Acceptance> ordered = new ArrayList<>();
    for (SectionUnits section : sections) {
      for (TranslationUnit unit : section.units()) {
        Optional.ofNullable(left.remove(unit.id())).ifPresent(ordered::add);
      }
    }
    ordered.addAll(left.values());
    return new TranslationRecord(ordered);
  }
}
