package io.github.duizhao.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state of a book's translation.
 *
 * @param sections in the book's order
 * @param strays the lines of the record whose ids are not in the book
 */
public record BookStatus(List<SectionStatus> sections, List<Acceptance> strays) {

  public BookStatus {
    sections = List.copyOf(sections);
    strays = List.copyOf(strays);
  }

  /** Compares every unit with the record. */
  public static BookStatus of(List<SectionUnits> sections, TranslationRecord record) {
    List<SectionStatus> statuses = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (SectionUnits section : sections) {
      statuses.add(SectionStatus.of(section, record));
      section.units().forEach(unit -> known.add(unit.id()));
    }
    List<Acceptance> strays =
        record.lines().stream().filter(line -> !known.contains(line.segment())).toList();
    return new BookStatus(statuses, strays);
  }

  /** The counts of the whole book. */
  public Counts counts() {
    return Counts.of(sections.stream().flatMap(section -> section.entries().stream()).toList());
  }

  /** The units that are stale, in order: translations, and omissions of an earlier original. */
  public List<TranslationUnit> stale() {
    return sections.stream().flatMap(section -> section.of(SegmentState.STALE).stream()).toList();
  }

  /** The ids of the units whose translation is stale. */
  public Set<String> staleIds() {
    return ids(stale().stream().filter(unit -> unit.translation().isPresent()));
  }

  /** The ids of the units that have no translation on purpose. */
  public Set<String> omittedIds() {
    return ids(sections.stream().flatMap(section -> section.of(SegmentState.OMITTED).stream()));
  }

  /** The ids of the omitted units whose original has changed since. */
  public Set<String> outdatedOmissions() {
    return ids(stale().stream().filter(unit -> unit.translation().isEmpty()));
  }

  private static Set<String> ids(Stream<TranslationUnit> units) {
    return units.map(TranslationUnit::id).collect(Collectors.toUnmodifiableSet());
  }
}
