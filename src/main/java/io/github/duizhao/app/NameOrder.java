package io.github.duizhao.app;

import io.github.duizhao.alignment.PathOrder;
import io.github.duizhao.model.ReadingOrder;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order that file names give: {@code front-01-preface.md}, {@code chapter-01.md}, {@code
 * part-01/chapter-02/section-01.md}, {@code appendix-01.md}. A folder's opening is its {@code
 * index.md}, or for chapters and below, the file with the folder's name next to it.
 */
final class NameOrder {
  private static final String NUMBER = "[0-9]{1,6}";
  private static final Pattern MATTER =
      Pattern.compile("(front|back)-(" + NUMBER + ")(?:-[a-z0-9]+(?:-[a-z0-9]+)*)?");
  private static final Pattern BODY =
      Pattern.compile(
          "((?:part-%1$s/)*)(?:((?:chapter|appendix|section)-%1$s(?:/section-%1$s)*)(?:/index)?|index)"
              .formatted(NUMBER));

  /** More folders than this in each other give ids that are too long. */
  private static final int DEEPEST = 10;

  private static final String INDEX = "/index";

  private final Map<String, ReadingOrder.Place> places = new LinkedHashMap<>();
  private final List<String> withoutOpening = new ArrayList<>();
  private final List<List<String>> sameOpening = new ArrayList<>();

  /**
   * The order of these files.
   *
   * @param paths without extension; those whose names give no place are left out
   */
  NameOrder(List<String> paths) {
    TreeSet<String> sorted = new TreeSet<>(new PathOrder());
    paths.stream().filter(path -> place(path).isPresent()).forEach(sorted::add);
    Map<String, String> openings = new HashMap<>();
    for (String path : sorted) {
      String first = openings.putIfAbsent(unit(path), path);
      if (first != null) {
        sameOpening.add(List.of(first, path));
      }
    }
    for (String path : sorted) {
      openFolders(path, openings);
      if (path.equals(openings.get(unit(path)))) {
        place(path).ifPresent(place -> places.put(path, place));
      }
    }
  }

  /** Adds the places of missing openings, so that what is below them stays where it belongs. */
  private void openFolders(String path, Map<String, String> openings) {
    String unit = unit(path);
    for (int slash = unit.indexOf('/'); slash >= 0; slash = unit.indexOf('/', slash + 1)) {
      String folder = unit.substring(0, slash);
      if (openings.putIfAbsent(folder, folder + INDEX) == null) {
        withoutOpening.add(path);
        place(folder + INDEX).ifPresent(place -> places.put(place.path(), place));
      }
    }
  }

  ReadingOrder order() {
    return new ReadingOrder(List.copyOf(places.values()));
  }

  /** For each folder without an opening, the first file in it. */
  List<String> withoutOpening() {
    return withoutOpening;
  }

  /** Pairs of files that both open the same chapter or section. */
  List<List<String>> sameOpening() {
    return sameOpening;
  }

  /** What a file opens or is: {@code chapter-01} for {@code chapter-01/index}. */
  private static String unit(String path) {
    return path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  /** The place of a file by its name alone; empty if the name gives none. */
  static Optional<ReadingOrder.Place> place(String path) {
    Matcher matter = MATTER.matcher(path);
    if (matter.matches()) {
      Section.Kind kind = matter.group(1).equals("front") ? Section.Kind.FRONT : Section.Kind.BACK;
      return Optional.of(place(kind, matter.group(1).charAt(0) + number(matter.group(2)), path));
    }
    Matcher body = BODY.matcher(path);
    if (!body.matches() || path.equals("index") || depth(path) > DEEPEST) {
      return Optional.empty();
    }
    String parts = body.group(1).isEmpty() ? "" : "part" + numbers(body.group(1));
    String unit = body.group(2);
    if (unit == null) {
      return Optional.of(place(Section.Kind.PART, parts, path));
    }
    String id = unit.charAt(0) + numbers(unit);
    Section.Kind kind = Section.Kind.SECTION;
    if (unit.indexOf('/') < 0) {
      kind =
          switch (unit.charAt(0)) {
            case 'c' -> Section.Kind.CHAPTER;
            case 'a' -> Section.Kind.APPENDIX;
            default -> Section.Kind.SECTION;
          };
    }
    boolean isLoose = unit.charAt(0) == 's' && !parts.isEmpty();
    return Optional.of(place(kind, isLoose ? parts + "-" + id : id, path));
  }

  private static ReadingOrder.Place place(Section.Kind kind, String id, String path) {
    return new ReadingOrder.Place(
        new SectionId(id), kind, path, Optional.of(path + ".md"), depth(path));
  }

  private static int depth(String path) {
    return (int) unit(path).chars().filter(c -> c == '/').count();
  }

  /** The numbers of all folders: {@code 1-2} for {@code part-01/part-02/}. */
  private static String numbers(String path) {
    List<String> numbers = new ArrayList<>();
    for (String name : path.split("/", -1)) {
      if (!name.isEmpty()) {
        numbers.add(number(name.substring(name.lastIndexOf('-') + 1)));
      }
    }
    return String.join("-", numbers);
  }

  private static String number(String digits) {
    return digits.replaceFirst("^0+(?=.)", "");
  }
}
