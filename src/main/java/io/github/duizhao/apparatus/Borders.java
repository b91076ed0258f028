package io.github.duizhao.apparatus;

import io.github.duizhao.model.Remark;
import io.github.duizhao.model.Sigil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds where witnesses begin and end inside the text, and how much of the text each has. The first
 * place where a witness begins and the last one where a witness ends are the ends of the text
 * itself and get no mark.
 */
final class Borders {
  private final TextIndex index;
  private final List<WitnessRange> ranges;

  Borders(TextIndex index, List<WitnessRange> ranges) {
    this.index = index;
    this.ranges = ranges;
  }

  /**
   * A border, without the id of its remark.
   *
   * @param mark the position of its mark
   */
  record Border(
      TextPosition mark,
      List<Sigil> ending,
      List<Sigil> beginning,
      List<Sigil> basis,
      Remark.Border.Scope scope) {}

  /** The share of the text that each witness has, in percent; 100 only if it has all of it. */
  SortedMap<Sigil, Integer> shares() {
    SortedMap<Sigil, Integer> shares = new TreeMap<>();
    if (!ranges.isEmpty()) {
      long total = index.length(first(), last());
      SortedMap<Sigil, Long> lengths = new TreeMap<>();
      ranges.forEach(
          range ->
              lengths.merge(range.witness(), index.length(range.from(), range.to()), Long::sum));
      lengths.forEach((sigil, length) -> shares.put(sigil, percent(length, total)));
    }
    return shares;
  }

  private static int percent(long part, long total) {
    return part >= total ? 100 : (int) Math.min(99, Math.round(100.0 * part / total));
  }

  private TextPosition first() {
    return ranges.stream().map(WitnessRange::from).min(TextPosition::compareTo).orElseThrow();
  }

  private TextPosition last() {
    return ranges.stream().map(WitnessRange::to).max(TextPosition::compareTo).orElseThrow();
  }

  /** All borders, in the order of the text. */
  List<Border> all() {
    List<Border> borders = new ArrayList<>();
    Set<Sigil> basis = new TreeSet<>();
    Map<TextPosition, Change> changes = changes();
    int left = changes.size();
    for (Map.Entry<TextPosition, Change> entry : changes.entrySet()) {
      boolean isFirst = left == changes.size();
      left--;
      Change change = entry.getValue();
      Set<Sigil> ending = without(change.ending(), change.beginning());
      Set<Sigil> beginning = without(change.beginning(), change.ending());
      basis.removeAll(ending);
      basis.addAll(beginning);
      if (!isFirst && left > 0 && !(ending.isEmpty() && beginning.isEmpty())) {
        borders.add(border(entry.getKey(), ending, beginning, basis));
      }
    }
    return borders;
  }

  private static Set<Sigil> without(Set<Sigil> all, Set<Sigil> others) {
    Set<Sigil> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  private Border border(
      TextPosition spot, Set<Sigil> ending, Set<Sigil> beginning, Set<Sigil> basis) {
    boolean heading = spot.offset() == 0;
    TextPosition mark =
        heading ? new TextPosition(spot.text(), index.entry(spot.text()).words().length()) : spot;
    return new Border(
        mark,
        List.copyOf(ending),
        List.copyOf(beginning),
        List.copyOf(basis),
        heading ? Remark.Border.Scope.HEADING : Remark.Border.Scope.WHAT_FOLLOWS);
  }

  /** The witnesses that begin and end at one position. */
  private record Change(Set<Sigil> ending, Set<Sigil> beginning) {
    Change() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private SortedMap<TextPosition, Change> changes() {
    SortedMap<TextPosition, Change> changes = new TreeMap<>();
    for (WitnessRange range : ranges) {
      changes
          .computeIfAbsent(before(range.from()), spot -> new Change())
          .beginning()
          .add(range.witness());
      changes.computeIfAbsent(range.to(), spot -> new Change()).ending().add(range.witness());
    }
    return changes;
  }

  /**
   * The same position, or the end of the previous text if it is at the start of one, where no mark
   * is put. A section's title has no previous text on its page.
   */
  private TextPosition before(TextPosition spot) {
    return spot.offset() > 0 || index.entry(spot.text()).isTitle()
        ? spot
        : index.endBefore(spot).orElse(spot);
  }
}
