package io.github.duizhao.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    return Counts.of(
        sections.stream()
            .flatMap(section -> section.entries().stream())
            .map(SectionStatus.Entry::state)
            .toList());
  }

  /** The units whose translation is stale, in order. */
  public List<TranslationUnit> stale() {
    return sections.stream().flatMap(section -> section.of(SegmentState.STALE).stream()).toList();
  }

  /** The ids of the stale units. */
  public Set<String> staleIds() {
    return stale().stream().map(TranslationUnit::id).collect(Collectors.toUnmodifiableSet());
  }
}
