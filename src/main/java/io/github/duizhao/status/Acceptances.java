package io.github.duizhao.status;

import io.github.duizhao.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Updates a record with newly accepted translations and omissions. The lines of the new record are
 * in the order of the book.
 */
public final class Acceptances {
  private final List<SectionUnits> sections;
  private final Map<String, Acceptance> lines = new LinkedHashMap<>();

  /** Starts from an existing record. */
  public Acceptances(List<SectionUnits> sections, TranslationRecord old) {
    this.sections = List.copyOf(sections);
    old.lines().forEach(line -> lines.put(line.segment(), line));
  }

  /**
   * Accepts the translations of these units as made from the current original. Units without a
   * translation are skipped. A unit that was reviewed stays reviewed if neither of its texts has
   * changed.
   */
  public void accept(Collection<TranslationUnit> units) {
    for (TranslationUnit unit : translated(units)) {
      Optional<Acceptance> review = validReview(unit);
      put(
          unit,
          review.map(Acceptance::state).orElse(Acceptance.State.ACCEPTED),
          review.flatMap(Acceptance::by));
    }
  }

  /**
   * Accepts the translations of these units as {@link #accept} does, and marks them as reviewed.
   *
   * @param by who reviewed them; if that is not given, a valid review keeps its name
   */
  public void review(Collection<TranslationUnit> units, Optional<String> by) {
    for (TranslationUnit unit : translated(units)) {
      put(unit, Acceptance.State.REVIEWED, by.or(() -> validReview(unit).flatMap(Acceptance::by)));
    }
  }

  /** Records that these units have no translation on purpose. Translated units are skipped. */
  public void omit(Collection<TranslationUnit> units) {
    units.stream()
        .filter(unit -> unit.translation().isEmpty())
        .forEach(unit -> put(unit, Acceptance.State.OMITTED, Optional.empty()));
  }

  private static List<TranslationUnit> translated(Collection<TranslationUnit> units) {
    return units.stream().filter(unit -> unit.translation().isPresent()).toList();
  }

  private Optional<Acceptance> validReview(TranslationUnit unit) {
    return Optional.ofNullable(lines.get(unit.id()))
        .filter(line -> line.stateOf(unit) == SegmentState.REVIEWED);
  }

  private void put(TranslationUnit unit, Acceptance.State state, Optional<String> by) {
    Optional<Acceptance> old = Optional.ofNullable(lines.get(unit.id()));
    lines.put(
        unit.id(),
        new Acceptance(
            unit.id(),
            unit.original().digest(),
            state,
            unit.translation().map(Version::digest),
            by,
            old.map(Acceptance::origin).orElse(new Origin(TranslationRecord.PATH, 1))));
  }

  /**
   * Removes the lines whose ids are not in the book.
   *
   * @return these ids
   */
  public List<String> dropStrays() {
    Set<String> known = new HashSet<>();
    sections.forEach(section -> section.units().forEach(unit -> known.add(unit.id())));
    List<String> strays =
        lines.keySet().stream().filter(segment -> !known.contains(segment)).toList();
    strays.forEach(lines::remove);
    return strays;
  }

  /**
   * Removes the lines of units whose texts are not those that they were.
   *
   * @param before the sections as they were
   * @return the ids of these units
   */
  public List<String> dropMoved(List<SectionUnits> before) {
    Map<String, List<String>> texts = texts(before);
    Map<String, List<String>> now = texts(sections);
    List<String> moved =
        lines.keySet().stream()
            .filter(segment -> !Objects.equals(texts.get(segment), now.get(segment)))
            .toList();
    moved.forEach(lines::remove);
    return moved;
  }

  /** The digests of both texts of each unit. */
  private static Map<String, List<String>> texts(List<SectionUnits> sections) {
    Map<String, List<String>> texts = new HashMap<>();
    for (SectionUnits section : sections) {
      for (TranslationUnit unit : section.units()) {
        String other = unit.translation().map(Version::digest).orElse("");
        texts.putIfAbsent(unit.id(), List.of(unit.original().digest(), other));
      }
    }
    return texts;
  }

  /** The new record: the book's units in order, then the lines whose ids are not in the book. */
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
