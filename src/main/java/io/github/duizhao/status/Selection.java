package io.github.duizhao.status;

import io.github.duizhao.model.ReadingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Resolves the names of units on the command line: {@code c5-1-p2} is that segment, {@code c5-1} a
 * section with everything in it, {@code c5} a chapter with all its sections, {@code c5-1:heading}
 * only a heading.
 */
public final class Selection {
  private static final String HEADING = ":heading";

  private final List<SectionUnits> sections;
  private final ReadingOrder order;

  /**
   * A selection from the units of a book.
   *
   * @param order the places of its sections
   */
  public Selection(List<SectionUnits> sections, ReadingOrder order) {
    this.sections = List.copyOf(sections);
    this.order = order;
  }

  /** The ids of all units and sections, sorted. */
  public Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (SectionUnits section : sections) {
      section.units().forEach(unit -> ids.add(unit.id()));
    }
    return ids;
  }

  /** Every unit of the book, in order. */
  public List<TranslationUnit> all() {
    return sections.stream().flatMap(section -> section.units().stream()).toList();
  }

  /** The name that selects this unit and no other. */
  public static String nameOf(TranslationUnit unit, SectionUnits section) {
    return unit.id() + (unit.id().equals(section.id().value()) ? HEADING : "");
  }

  /** The units that a name selects, in order; none if the book has nothing with that name. */
  public List<TranslationUnit> of(String name) {
    boolean heading = name.endsWith(HEADING);
    String id = heading ? name.substring(0, name.length() - HEADING.length()) : name;
    Set<String> within = heading ? Set.of() : within(id);
    List<TranslationUnit> chosen = new ArrayList<>();
    for (SectionUnits section : sections) {
      String sectionId = section.id().value();
      boolean isAll = within.contains(section.path());
      for (TranslationUnit unit : section.units()) {
        if (isAll || (unit.id().equals(id) && heading == sectionId.equals(id))) {
          chosen.add(unit);
        }
      }
    }
    return chosen;
  }

  /** The paths of the section with that id and of all that it contains. */
  private Set<String> within(String id) {
    return sections.stream()
        .filter(section -> section.id().value().equals(id))
        .findFirst()
        .map(section -> order.within(section.path()))
        .orElse(Set.of());
  }
}
