package io.github.duizhao.collation;

import io.github.duizhao.collation.Placement.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a witness corresponds to the joined text: which stretches of the text it has, and which of
 * its units are the same.
 */
final class Alignment {
  private static final int NONE = -1;

  private final WitnessUnits witness;
  private final int[] toWitness;
  private final List<Stretch> stretches;
  private final List<Range> unplaced;
  private final List<Difference> differences = new ArrayList<>();

  private Alignment(
      int[] toWitness,
      List<Stretch> stretches,
      List<Range> unplaced,
      JoinedText text,
      WitnessUnits witness) {
    this.witness = witness;
    this.toWitness = toWitness;
    this.stretches = List.copyOf(stretches);
    this.unplaced = List.copyOf(unplaced);
    for (Stretch stretch : stretches) {
      List<Difference> own =
          Difference.settled(raw(stretch), stretch.left(), text.units(), witness.units());
      settle(stretch, own);
      differences.addAll(own);
    }
  }

  /**
   * A stretch of the joined text that a witness has.
   *
   * @param left its units in the joined text
   * @param right its units in the witness
   */
  record Stretch(Range left, Range right) {}

  static Alignment of(JoinedText text, WitnessUnits witness, List<Range> pieces) {
    int[] toWitness = new int[text.length()];
    Arrays.fill(toWitness, NONE);
    Placement placement = Placement.of(text, witness, pieces);
    UnitAligner gaps = new UnitAligner(text.units(), witness.units(), toWitness);
    List<Stretch> stretches = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < placement.placed().size(); i++) {
      Placed placed = placement.placed().get(i);
      boolean last = i + 1 == placement.placed().size();
      int ceiling = last ? text.length() : placement.placed().get(i + 1).left();
      Stretch stretch =
          new Stretch(
              new Range(begin(text, witness, placed, floor), end(text, witness, placed, ceiling)),
              placed.range());
      align(placed, stretch, gaps, toWitness);
      floor = stretch.left().to();
      stretches.add(stretch);
    }
    return new Alignment(toWitness, merged(stretches), placement.unplaced(), text, witness);
  }

  /** The alignment of the base, all of which is part of the text. */
  static Alignment ofBase(JoinedText text, WitnessUnits base, List<Range> pieces) {
    int[] toWitness = new int[text.length()];
    Arrays.fill(toWitness, NONE);
    List<Stretch> stretches = new ArrayList<>();
    Set<Integer> starts = pieces.stream().map(Range::from).collect(Collectors.toSet());
    for (int i = 0; i < text.parts().size(); i++) {
      if (text.parts().get(i).source() == base) {
        Range right = text.parts().get(i).range();
        Range left = new Range(text.start(i), text.start(i + 1));
        for (int unit = left.from(); unit < left.to(); unit++) {
          toWitness[unit] = right.from() + unit - left.from();
        }
        int last = stretches.size() - 1;
        boolean insidePiece = !starts.contains(right.from());
        if (last >= 0 && insidePiece && stretches.get(last).right().to() == right.from()) {
          Stretch before = stretches.remove(last);
          stretches.add(over(before, new Stretch(left, right)));
        } else {
          stretches.add(new Stretch(left, right));
        }
      }
    }
    return new Alignment(toWitness, merged(stretches), List.of(), text, base);
  }

  private static Stretch over(Stretch first, Stretch last) {
    return new Stretch(first.left().through(last.left()), first.right().through(last.right()));
  }

  /** Joins stretches that are adjacent in both texts. */
  private static List<Stretch> merged(List<Stretch> stretches) {
    List<Stretch> merged = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int last = merged.size() - 1;
      if (last >= 0
          && merged.get(last).left().to() == stretch.left().from()
          && merged.get(last).right().to() == stretch.right().from()) {
        merged.add(over(merged.remove(last), stretch));
      } else {
        merged.add(stretch);
      }
    }
    return merged;
  }

  private static int begin(JoinedText text, WitnessUnits witness, Placed placed, int floor) {
    Range head = placed.head();
    int from = Math.max(floor, placed.left() - 2 * head.length() - 20);
    return placed.left()
        - UnitAligner.suffix(
            witness.units(head), text.units(Math.min(from, placed.left()), placed.left()));
  }

  private static int end(JoinedText text, WitnessUnits witness, Placed placed, int ceiling) {
    Range tail = placed.tail();
    int to = Math.min(ceiling, placed.leftEnd() + 2 * tail.length() + 20);
    return placed.leftEnd()
        + UnitAligner.prefix(
            witness.units(tail), text.units(placed.leftEnd(), Math.max(to, placed.leftEnd())));
  }

  private static void align(Placed placed, Stretch stretch, UnitAligner gaps, int[] toWitness) {
    int left = stretch.left().from();
    int right = stretch.right().from();
    for (Match match : placed.matches()) {
      gaps.align(left, match.left(), right, match.right());
      for (int i = 0; i < match.length(); i++) {
        toWitness[match.left() + i] = match.right() + i;
      }
      left = match.leftEnd();
      right = match.rightEnd();
    }
    gaps.align(left, stretch.left().to(), right, stretch.right().to());
  }

  WitnessUnits witness() {
    return witness;
  }

  /** The stretches of the joined text that the witness has, in the order of that text. */
  List<Stretch> stretches() {
    return stretches;
  }

  /** The stretches that end at a unit of the text or after it, in the order of the text. */
  List<Stretch> stretchesFrom(int unit) {
    int first = Range.partitionPoint(stretches.size(), i -> stretches.get(i).left().to() < unit);
    return stretches.subList(first, stretches.size());
  }

  /** Whether the witness has some of a range of the text. */
  boolean reachesInto(Range units) {
    return stretches.stream()
        .anyMatch(
            stretch -> stretch.left().from() < units.to() && units.from() < stretch.left().to());
  }

  /** Pieces of the witness that have no place in the text. */
  List<Range> unplaced() {
    return unplaced;
  }

  /** The unit of the witness that corresponds to a unit of the text, or a negative number. */
  int at(int unit) {
    return toWitness[unit];
  }

  /** The places where the witness differs, in the order of the text. */
  List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** Whether the witness has additional units between two units of the text. */
  boolean inserts(int place) {
    int next = firstFrom(place);
    return next < differences.size()
        && differences.get(next).left().from() == place
        && differences.get(next).left().isEmpty();
  }

  /** Whether additional units of the witness between two units of the text begin a passage. */
  boolean insertsPassage(int place) {
    return inserts(place)
        && witness.startsPassage(differences.get(firstFrom(place)).right().from());
  }

  /** The index of the first difference that begins at a place or after it. */
  private int firstFrom(int place) {
    return Range.partitionPoint(differences.size(), i -> differences.get(i).left().from() < place);
  }

  /**
   * The units of the witness that correspond to a stretch of the text, if the witness has that
   * stretch.
   *
   * @param left whole differences of all witnesses, or parts of them up to the end of a block
   * @param blocks where the blocks of the text begin
   */
  Optional<Range> reading(Range left, List<Integer> blocks) {
    for (Stretch stretch : stretchesFrom(left.from())) {
      if (stretch.left().from() > left.from()) {
        break;
      }
      boolean atEdge = left.from() == stretch.left().from() || left.to() == stretch.left().to();
      boolean inside = stretch.left().from() <= left.from() && left.to() <= stretch.left().to();
      if (inside && (!left.isEmpty() || !atEdge || inserts(left.from()))) {
        int from = start(stretch, left.from(), blocks);
        return Optional.of(new Range(from, Math.max(from, end(stretch, left.to(), blocks))));
      }
    }
    return Optional.empty();
  }

  private int start(Stretch stretch, int place, List<Integer> blocks) {
    if (place == stretch.left().from()) {
      return stretch.right().from();
    }
    if (toWitness[place - 1] >= 0) {
      return toWitness[place - 1] + 1;
    }
    Difference last = differences.get(firstFrom(place) - 1);
    return last.left().to() == place ? last.right().to() : divide(place, blocks);
  }

  private int end(Stretch stretch, int place, List<Integer> blocks) {
    if (place == stretch.left().to()) {
      return stretch.right().to();
    }
    if (toWitness[place] >= 0) {
      return toWitness[place];
    }
    int next = firstFrom(place);
    boolean begins = next < differences.size() && differences.get(next).left().from() == place;
    return begins ? differences.get(next).right().from() : divide(place, blocks);
  }

  /** Divides the witness's units in a difference that crosses the end of a block. */
  private int divide(int place, List<Integer> blocks) {
    Difference difference = differences.get(firstFrom(place) - 1);
    int ends = 0;
    for (int at = Collections.binarySearch(blocks, place);
        at >= 0 && blocks.get(at) > difference.left().from();
        at--) {
      ends++;
    }
    int unit = difference.right().from() + 1;
    while (unit < difference.right().to() && ends > 0) {
      ends -= witness.startsPassage(unit) ? 1 : 0;
      unit += ends > 0 ? 1 : 0;
    }
    return Math.min(unit, difference.right().to());
  }

  /** The stretches between units that are the same. */
  private List<Difference> raw(Stretch stretch) {
    List<Difference> raw = new ArrayList<>();
    int left = stretch.left().from();
    int right = stretch.right().from();
    for (int unit = left; unit <= stretch.left().to(); unit++) {
      int there = unit == stretch.left().to() ? stretch.right().to() : toWitness[unit];
      if (there >= 0) {
        if (unit > left || there > right) {
          raw.add(new Difference(new Range(left, unit), new Range(right, there)));
        }
        left = unit + 1;
        right = there + 1;
      }
    }
    return raw;
  }

  /** Makes the units outside the differences correspond, and no others. */
  private void settle(Stretch stretch, List<Difference> own) {
    Arrays.fill(toWitness, stretch.left().from(), stretch.left().to(), NONE);
    int left = stretch.left().from();
    int right = stretch.right().from();
    for (Difference difference : own) {
      while (left < difference.left().from()) {
        toWitness[left++] = right++;
      }
      left = difference.left().to();
      right = difference.right().to();
    }
    while (left < stretch.left().to()) {
      toWitness[left++] = right++;
    }
  }
}
