package io.github.duizhao.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The joined text: parts of the witnesses one after the other, from the base wherever that has the
 * text. Places are units of the joined text. Immutable.
 */
final class JoinedText {
  private final List<Part> parts;
  private final int[] starts;
  private final char[] units;

  /**
   * A stretch of the joined text that comes from one witness.
   *
   * @param range its units in the witness
   * @param joined whether a witness shows that nothing is missing before it
   */
  record Part(WitnessUnits source, Range range, boolean joined) {
    Part withJoined(boolean isJoined) {
      return new Part(source, range, isJoined);
    }
  }

  JoinedText(List<Part> parts) {
    this.parts = parts.stream().filter(part -> !part.range().isEmpty()).toList();
    starts = new int[this.parts.size() + 1];
    for (int i = 0; i < this.parts.size(); i++) {
      starts[i + 1] = starts[i] + this.parts.get(i).range().length();
    }
    units = new char[starts[this.parts.size()]];
    for (int i = 0; i < this.parts.size(); i++) {
      Part part = this.parts.get(i);
      System.arraycopy(
          part.source().units(), part.range().from(), units, starts[i], part.range().length());
    }
  }

  List<Part> parts() {
    return parts;
  }

  /** Where a part begins. */
  int start(int part) {
    return starts[part];
  }

  int length() {
    return units.length;
  }

  /** All units; not to be changed. */
  char[] units() {
    return units;
  }

  /** A copy of the units from one place up to another. */
  char[] units(int from, int to) {
    return Arrays.copyOfRange(units, from, to);
  }

  /** The witness from which a unit comes. */
  WitnessUnits witnessAt(int unit) {
    return parts.get(partAt(unit)).source();
  }

  boolean startsPassage(int unit) {
    return unit == length() || witnessAt(unit).startsPassage(source(unit));
  }

  /** The index of the part that contains a unit. */
  int partAt(int unit) {
    int found = Arrays.binarySearch(starts, unit);
    return found < 0 ? -found - 2 : found;
  }

  /** The unit of the witness from which a unit of the text comes. */
  int source(int unit) {
    int part = partAt(unit);
    return parts.get(part).range().from() + unit - starts[part];
  }

  /** The text from one unit up to another, with the white space between them. */
  String shown(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int unit = from; unit < to; ) {
      int part = partAt(unit);
      int end = Math.min(to, starts[part + 1]);
      int first = parts.get(part).range().from() - starts[part];
      WitnessUnits.append(text, parts.get(part).source().shown(first + unit, first + end));
      unit = end;
    }
    return text.toString();
  }

  /** The text between a unit and the one before it: white space or nothing. */
  String gapBefore(int unit) {
    if (unit == 0 || unit >= units.length) {
      return "";
    }
    int part = partAt(unit);
    WitnessUnits source = parts.get(part).source();
    return starts[part] < unit
        ? source.gapBefore(source(unit))
        : WitnessUnits.spaceBetween(
            parts.get(part - 1).source().shownAt(source(unit - 1)), source.shownAt(source(unit)));
  }

  /**
   * The last place at or before another where the text may be broken off: the start of a part that
   * is not joined.
   */
  int openBefore(int place) {
    int part = Math.min(partAt(place), parts.size() - 1);
    while (part > 0 && parts.get(part).joined()) {
      part--;
    }
    return part < 0 || parts.get(part).joined() ? 0 : starts[part];
  }

  /** The first place at or after another where the text may be broken off. */
  int openAfter(int place) {
    int found = Arrays.binarySearch(starts, place);
    for (int i = found < 0 ? -found - 1 : found; i < parts.size(); i++) {
      if (!parts.get(i).joined()) {
        return starts[i];
      }
    }
    return length();
  }

  /** All places where the text may be broken off, including its start and end. */
  Bounds bounds() {
    IntStream open =
        IntStream.range(0, parts.size()).filter(i -> !parts.get(i).joined()).map(i -> starts[i]);
    return Bounds.of(IntStream.concat(IntStream.of(0, length()), open));
  }

  /** The same text, marked as complete at a place. */
  JoinedText joinedAt(int place) {
    List<Part> changed = new ArrayList<>(parts);
    for (int i = 0; i < parts.size(); i++) {
      if (starts[i] == place) {
        changed.set(i, parts.get(i).withJoined(true));
      }
    }
    return new JoinedText(changed);
  }

  /**
   * The text with another part inserted.
   *
   * @param joinedAfter whether nothing is missing after the new part
   */
  JoinedText with(int place, Part added, boolean joinedAfter) {
    List<Part> changed = new ArrayList<>();
    boolean done = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int inside = place - starts[i];
      if (done || inside < 0 || inside >= part.range().length()) {
        changed.add(part);
      } else {
        Range range = part.range();
        if (inside > 0) {
          changed.add(
              new Part(
                  part.source(), new Range(range.from(), range.from() + inside), part.joined()));
        }
        changed.add(added);
        changed.add(
            new Part(part.source(), new Range(range.from() + inside, range.to()), joinedAfter));
        done = true;
      }
    }
    if (!done) {
      changed.add(added);
    }
    return new JoinedText(changed);
  }
}
