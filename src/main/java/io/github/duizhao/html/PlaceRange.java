package io.github.duizhao.html;

import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Consecutive places in one section: 5.1.2, 5.1.3 and 5.1.4 are shown as 5.1.2–4. Sections without
 * numbers, such as front matter, are shown once, by title.
 */
final class PlaceRange {
  /** The number of places; shorter ranges are shown place by place. */
  private static final int MIN_LENGTH = 3;

  private static final Pattern NUMBER = Pattern.compile("(.+\\.)([0-9]{1,6})");

  private final List<Place> places = new ArrayList<>();

  /**
   * One place.
   *
   * @param number as shown to readers; empty if the section's title is shown instead
   */
  record Place(Optional<String> number, Address address, Section section) {}

  /** Adds a place to the last range, or a new range after it. */
  static void add(List<PlaceRange> ranges, String id, Address address, Section section) {
    boolean numbered =
        switch (section.kind()) {
          case PART, CHAPTER, SECTION, APPENDIX -> true;
          case FRONT, BACK, GLOSSARY, APPARATUS -> false;
        };
    Place place =
        new Place(numbered ? Optional.of(Numbers.ofPlace(id)) : Optional.empty(), address, section);
    PlaceRange last = ranges.isEmpty() ? new PlaceRange() : ranges.get(ranges.size() - 1);
    if (!numbered && !last.places.isEmpty() && last.end().section().equals(section)) {
      return;
    }
    if (last.places.isEmpty() || !follows(last.end(), place)) {
      last = new PlaceRange();
      ranges.add(last);
    }
    last.places.add(place);
  }

  private Place end() {
    return places.get(places.size() - 1);
  }

  private static boolean follows(Place before, Place place) {
    Matcher one = NUMBER.matcher(before.number().orElse(""));
    Matcher next = NUMBER.matcher(place.number().orElse(""));
    return one.matches()
        && next.matches()
        && one.group(1).equals(next.group(1))
        && before.section().equals(place.section())
        && Integer.parseInt(next.group(2)) == Integer.parseInt(one.group(2)) + 1;
  }

  /** Returns each place of a short range, or one place with the numbers of both ends. */
  List<Place> shown() {
    if (places.size() < MIN_LENGTH) {
      return List.copyOf(places);
    }
    Place first = places.get(0);
    String last = end().number().orElseThrow();
    String number = first.number().orElseThrow() + "–" + last.substring(last.lastIndexOf('.') + 1);
    return List.of(new Place(Optional.of(number), first.address(), first.section()));
  }
}
