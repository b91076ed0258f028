package io.github.duizhao.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places of a book's sections in reading order, the same for both languages. */
public record ReadingOrder(List<Place> places) {
  public ReadingOrder {
    places = List.copyOf(places);
  }

  /**
   * The place of a section.
   *
   * @param id of the section, unless its file has another one
   * @param path of its page, as in {@link Section}
   * @param file below the folder of a language, for example {@code guide/README.md}; empty if the
   *     section is only a heading in SUMMARY.md
   * @param depth the number of parts, chapters and sections that contain it
   */
  public record Place(
      SectionId id, Section.Kind kind, String path, Optional<String> file, int depth) {}

  /** The paths of a section and of everything in it; none if there is no such section. */
  public Set<String> within(String path) {
    Set<String> within = new LinkedHashSet<>();
    int outer = -1;
    for (Place place : places) {
      if (within.isEmpty() ? place.path().equals(path) : place.depth() > outer) {
        outer = within.isEmpty() ? place.depth() : outer;
        within.add(place.path());
      } else if (!within.isEmpty()) {
        return within;
      }
    }
    return within;
  }
}
