package io.github.duizhao.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a witness differs from the joined text; one of the two ranges may be empty.
 *
 * @param left units of the joined text
 * @param right units of the witness
 */
record Difference(Range left, Range right) {
  /** The most units between the two halves of a transposition. */
  private static final int APART = 12;

  /**
   * Turns raw differences into those that a reader would name: differences that belong together
   * become one, and an insertion moves to where it reads best.
   *
   * @param raw differences of one stretch, in order
   * @param stretch the units of the joined text that the witness has there
   */
  static List<Difference> settled(
      List<Difference> raw, Range stretch, char[] text, char[] witness) {
    List<Difference> settled = new ArrayList<>();
    int floor = stretch.from();
    for (int i = 0; i < raw.size(); i++) {
      int ceiling = i + 1 < raw.size() ? raw.get(i + 1).left().from() : stretch.to();
      Difference next = slid(raw.get(i), floor, ceiling, text, witness);
      floor = next.left().to();
      while (!settled.isEmpty() && belong(settled.get(settled.size() - 1), next, text, witness)) {
        next = joined(settled.remove(settled.size() - 1), next);
      }
      settled.add(next);
    }
    return settled;
  }

  private static Difference joined(Difference one, Difference other) {
    return new Difference(one.left().through(other.left()), one.right().through(other.right()));
  }

  private static boolean belong(Difference one, Difference other, char[] text, char[] witness) {
    int apart = other.left().from() - one.left().to();
    if (apart != other.right().from() - one.right().to() || apart < 0) {
      return false;
    }
    if (apart == 0) {
      return true;
    }
    boolean between = apart <= APART && isExchange(joined(one, other), text, witness);
    boolean oneLetter =
        apart == 1 && !Folding.isMark(text[one.left().to()]) && !isSameLoss(one, other);
    return between || oneLetter;
  }

  /** Whether the same side of both is empty. */
  private static boolean isSameLoss(Difference one, Difference other) {
    return (one.left().isEmpty() && other.left().isEmpty())
        || (one.right().isEmpty() && other.right().isEmpty());
  }

  /** Whether both sides have the same units in a different order. */
  private static boolean isExchange(Difference difference, char[] text, char[] witness) {
    char[] one = Arrays.copyOfRange(text, difference.left().from(), difference.left().to());
    char[] other = Arrays.copyOfRange(witness, difference.right().from(), difference.right().to());
    Arrays.sort(one);
    Arrays.sort(other);
    return Arrays.equals(one, other);
  }

  /**
   * Moves units that only one side has to the start of a clause, or else as far to the right as
   * possible: {@code 固体(废物区域，危险)废物} becomes {@code 固体废物(区域，危险废物)}.
   *
   * @param floor the end of the difference before, in the joined text
   * @param ceiling the start of the next one
   */
  private static Difference slid(
      Difference difference, int floor, int ceiling, char[] text, char[] witness) {
    int back = difference.left().from() - floor;
    int ahead = ceiling - difference.left().to();
    if (difference.right().isEmpty()) {
      return moved(difference, slide(text, difference.left(), back, ahead));
    }
    return difference.left().isEmpty()
        ? moved(difference, slide(witness, difference.right(), back, ahead))
        : difference;
  }

  private static Difference moved(Difference difference, int by) {
    return new Difference(
        new Range(difference.left().from() + by, difference.left().to() + by),
        new Range(difference.right().from() + by, difference.right().to() + by));
  }

  private static int slide(char[] units, Range range, int back, int ahead) {
    int by = 0;
    while (-by < back && units[range.from() + by - 1] == units[range.to() + by - 1]) {
      by--;
    }
    while (!atClause(units, range.from() + by)
        && by < ahead
        && units[range.from() + by] == units[range.to() + by]) {
      by++;
    }
    return by;
  }

  /** Whether a clause begins there. */
  private static boolean atClause(char[] units, int at) {
    return at == 0 || Folding.isMark(units[at - 1]);
  }
}
