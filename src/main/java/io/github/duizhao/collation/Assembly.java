package io.github.duizhao.collation;

import io.github.duizhao.collation.JoinedText.Part;
import io.github.duizhao.collation.Placement.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins the witnesses into one text: the base with its pieces put in order, extended by the other
 * witnesses where it breaks off.
 */
final class Assembly {
  /** A shorter gap, in characters, may be a copyist's omission. */
  private static final int PAGE = 100;

  private final List<WitnessUnits> witnesses;
  private final List<List<Range>> pieces = new ArrayList<>();
  private final boolean restart;
  private final Alignment[] alignments;
  private final JoinedText[] aligned;
  private JoinedText text = new JoinedText(List.of());

  private Assembly(List<WitnessUnits> witnesses) {
    this.witnesses = witnesses;
    this.restart =
        witnesses.stream().anyMatch(witness -> HeadingKey.chaptersRestart(witness.passages()));
    this.alignments = new Alignment[witnesses.size()];
    this.aligned = new JoinedText[witnesses.size()];
    for (WitnessUnits witness : witnesses) {
      List<WitnessUnits> others = witnesses.stream().filter(other -> other != witness).toList();
      pieces.add(Pieces.of(witness, others));
    }
  }

  /**
   * @param text the joined text
   * @param alignments of each witness to the text, in the order of the witnesses
   */
  record Joined(JoinedText text, List<Alignment> alignments) {}

  /** Joins witnesses, the base first. */
  static Joined of(List<WitnessUnits> witnesses) {
    Assembly assembly = new Assembly(witnesses);
    assembly.begin();
    for (int i = 1; i < witnesses.size(); i++) {
      assembly.add(i);
    }
    for (int i = 1; i < witnesses.size(); i++) {
      assembly.addWholePassages(i);
    }
    List<Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      alignments.add(assembly.align(i));
    }
    return new Joined(assembly.text, alignments);
  }

  /**
   * The alignment of a witness to the current text; computed again only if the text has changed.
   */
  private Alignment align(int witness) {
    if (aligned[witness] != text) {
      aligned[witness] = text;
      alignments[witness] =
          witness == 0
              ? Alignment.ofBase(text, witnesses.get(0), pieces.get(0))
              : Alignment.of(text, witnesses.get(witness), pieces.get(witness));
    }
    return alignments[witness];
  }

  private void begin() {
    WitnessUnits base = witnesses.get(0);
    List<Range> order = baseOrder(base, pieces.get(0));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      boolean goesOn =
          i > 0
              && order.get(i - 1).to() == order.get(i).from()
              && base.breaksSentence(order.get(i).from());
      parts.add(new Part(base, order.get(i), goesOn));
    }
    text = new JoinedText(parts);
  }

  private List<Range> baseOrder(WitnessUnits base, List<Range> ranges) {
    List<Optional<HeadingKey>> keys = ranges.stream().map(range -> key(base, range)).toList();
    List<Range> sorted = new ArrayList<>(ranges);
    if (keys.stream().allMatch(Optional::isPresent)) {
      sorted.sort(Comparator.comparing(range -> key(base, range).orElseThrow()));
    } else if (ranges.size() > 1) {
      witnessInOnePiece().ifPresent(other -> sortBy(other, base, sorted));
    }
    return sorted;
  }

  private Optional<WitnessUnits> witnessInOnePiece() {
    for (int i = 1; i < witnesses.size(); i++) {
      if (pieces.get(i).size() == 1) {
        return Optional.of(witnesses.get(i));
      }
    }
    return Optional.empty();
  }

  /** Sorts pieces of the base in the order of another witness, if that has them all. */
  private static void sortBy(WitnessUnits other, WitnessUnits base, List<Range> ranges) {
    JoinedText order =
        new JoinedText(List.of(new Part(other, new Range(0, other.length()), false)));
    Placement placement = Placement.of(order, base, ranges);
    List<Range> found =
        placement.placed().stream().map(Placed::range).filter(ranges::contains).toList();
    if (found.size() == ranges.size()) {
      ranges.clear();
      ranges.addAll(found);
    }
  }

  private Optional<HeadingKey> key(WitnessUnits witness, Range range) {
    int from = witness.passageAt(range.from());
    int to = witness.passageAt(range.to() - 1);
    return HeadingKey.first(witness.passages().subList(from, to + 1), restart);
  }

  /** Extends the text by a witness where the text breaks off. */
  private void add(int number) {
    WitnessUnits witness = witnesses.get(number);
    Placement placement = Placement.of(text, witness, pieces.get(number));
    List<Placed> placed = placement.placed();
    // from the end, so that earlier places stay valid
    for (int i = placed.size() - 1; i >= 0; i--) {
      int floor = i == 0 ? 0 : placed.get(i - 1).leftEnd();
      int ceiling = i + 1 == placed.size() ? text.length() : placed.get(i + 1).left();
      addTail(witness, placed.get(i), Math.max(ceiling, placed.get(i).leftEnd()));
      addInner(witness, placed.get(i));
      addHead(witness, placed.get(i), Math.min(floor, placed.get(i).left()));
    }
    placement.unplaced().forEach(range -> addByHeading(witness, range));
  }

  private void addTail(WitnessUnits witness, Placed placed, int ceiling) {
    Range tail = placed.tail();
    int open = text.openAfter(placed.leftEnd());
    int rest = open - placed.leftEnd();
    if (tail.isEmpty() || open > ceiling || rest > 2 * tail.length() + 20) {
      return;
    }
    int taken = UnitAligner.prefix(text.units(placed.leftEnd(), open), witness.units(tail));
    if (taken < tail.length()) {
      Range added = new Range(tail.from() + taken, tail.to());
      text = text.with(open, new Part(witness, added, true), false);
    }
  }

  private void addHead(WitnessUnits witness, Placed placed, int floor) {
    Range head = placed.head();
    int open = text.openBefore(placed.left());
    int rest = placed.left() - open;
    if (head.isEmpty() || open < floor || rest > 2 * head.length() + 20) {
      return;
    }
    int taken = UnitAligner.suffix(text.units(open, placed.left()), witness.units(head));
    if (taken < head.length()) {
      Range added = new Range(head.from(), head.to() - taken);
      text = text.with(open, new Part(witness, added, false), true);
    }
  }

  private void addInner(WitnessUnits witness, Placed placed) {
    List<Match> matches = placed.matches();
    for (int i = matches.size() - 1; i >= 0; i--) {
      Match match = matches.get(i);
      if (i + 1 < matches.size()) {
        bridge(witness, match, matches.get(i + 1));
      }
      for (int open = text.openAfter(match.left() + 1);
          open < match.leftEnd();
          open = text.openAfter(open + 1)) {
        text = text.joinedAt(open);
      }
    }
  }

  /** Joins the text between two matches, if it breaks off there. */
  private void bridge(WitnessUnits witness, Match before, Match after) {
    int open = text.openAfter(before.leftEnd());
    if (open > after.left()) {
      return;
    }
    Range gap = new Range(before.rightEnd(), after.right());
    if (after.left() - before.leftEnd() > 2 * gap.length() + 20) {
      return;
    }
    char[] between = witness.units(gap);
    int first = UnitAligner.prefix(text.units(before.leftEnd(), open), between);
    int last = UnitAligner.suffix(text.units(open, after.left()), between);
    if (first + last < gap.length()) {
      Range added = new Range(gap.from() + first, gap.to() - last);
      text = text.with(open, new Part(witness, added, true), true);
    } else {
      text = text.joinedAt(open);
    }
  }

  /** Adds a piece that shares nothing with the text at the place that its headings show. */
  private void addByHeading(WitnessUnits witness, Range range) {
    Optional<HeadingKey> key = key(witness, range);
    if (key.isEmpty()) {
      return;
    }
    int place = text.length();
    for (int unit = text.length() - 1; unit >= 0; unit--) {
      // from the end: the last heading that belongs after the piece
      Optional<HeadingKey> there = headingAt(unit);
      if (there.isPresent() && there.get().compareTo(key.get()) == 0) {
        return;
      }
      if (there.isPresent() && there.get().compareTo(key.get()) > 0) {
        place = unit;
      }
    }
    text = text.with(place, new Part(witness, range, false), false);
  }

  private Optional<HeadingKey> headingAt(int unit) {
    Part part = text.parts().get(text.partAt(unit));
    int there = text.source(unit);
    return part.source().startsHeading(there)
        ? key(part.source(), new Range(there, part.range().to()))
        : Optional.empty();
  }

  /** Adds headings and paragraphs that only a witness has, and long stretches that fill a gap. */
  private void addWholePassages(int number) {
    WitnessUnits witness = witnesses.get(number);
    List<Difference> differences = align(number).differences();
    for (int i = differences.size() - 1; i >= 0; i--) {
      Difference difference = differences.get(i);
      Range range = difference.right();
      int place = difference.left().from();
      boolean whole =
          witness.startsPassage(range.from())
              && (range.to() == witness.length() || witness.startsPassage(range.to()))
              && text.startsPassage(place);
      if (difference.left().isEmpty()
          && (whole || isPage(witness, range))
          && !isRepetition(witness, range, place)) {
        text = text.with(place, new Part(witness, range, true), true);
      }
    }
  }

  /** Whether the text has the same units right before or after the place. */
  private boolean isRepetition(WitnessUnits witness, Range range, int place) {
    return isSame(witness, range, place - range.length()) || isSame(witness, range, place);
  }

  private boolean isSame(WitnessUnits witness, Range range, int from) {
    int to = from + range.length();
    return from >= 0
        && to <= text.length()
        && Arrays.equals(text.units(), from, to, witness.units(), range.from(), range.to());
  }

  /** Whether so much is missing that the text must break off there, although nothing marks it. */
  private static boolean isPage(WitnessUnits witness, Range range) {
    return range.length() >= Script.of(witness.units()).units(PAGE);
  }
}
