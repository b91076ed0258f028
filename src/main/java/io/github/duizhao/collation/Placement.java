package io.github.duizhao.collation;

import io.github.duizhao.collation.Chains.Chain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The place of each piece of a witness in the joined text, found by what both share. A piece is cut
 * where its order differs from that of the text.
 *
 * @param placed in the order of the joined text
 * @param unplaced pieces that share nothing with it, in the order of the witness
 */
record Placement(List<Placed> placed, List<Range> unplaced) {

  /** Fewer equal units next to a cut count as chance. */
  private static final int CHANCE = 8;

  Placement {
    placed = List.copyOf(placed);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * A piece of a witness whose place in the joined text is known.
   *
   * @param range its units in the witness
   * @param matches what it shares with the joined text, in the order of both
   */
  record Placed(Range range, List<Match> matches) {

    Placed {
      matches = List.copyOf(matches);
    }

    /** The first unit of the joined text that it shares. */
    int left() {
      return matches.get(0).left();
    }

    /** The place after the last unit of the joined text that it shares. */
    int leftEnd() {
      return matches.get(matches.size() - 1).leftEnd();
    }

    /** Its units before the first that it shares. */
    Range head() {
      return new Range(range.from(), matches.get(0).right());
    }

    /** Its units after the last that it shares. */
    Range tail() {
      return new Range(matches.get(matches.size() - 1).rightEnd(), range.to());
    }
  }

  static Placement of(JoinedText text, WitnessUnits witness, List<Range> pieces) {
    List<Chain> chains =
        Chains.of(
            SharedRuns.between(text.units(), witness.units()),
            Script.of(text.units()),
            text.bounds(),
            Bounds.of(pieces.stream().flatMapToInt(it -> IntStream.of(it.from(), it.to()))));
    int[] lefts = chains.stream().mapToInt(Chain::left).sorted().toArray();
    List<Placed> placed = new ArrayList<>();
    List<Range> unplaced = new ArrayList<>();
    int next = 0;
    for (Range piece : pieces) {
      List<Chain> own = new ArrayList<>();
      while (next < chains.size() && chains.get(next).rightEnd() <= piece.to()) {
        own.addAll(within(chains.get(next++), piece));
      }
      if (next < chains.size()) {
        // the rest of a chain that continues in the next piece
        own.addAll(within(chains.get(next), piece));
      }
      if (own.isEmpty()) {
        whole(text, witness, piece).ifPresentOrElse(placed::add, () -> unplaced.add(piece));
      } else {
        placed.addAll(cut(text, witness, piece, own, lefts));
      }
    }
    return new Placement(inOrder(placed), unplaced);
  }

  private static List<Placed> inOrder(List<Placed> placed) {
    List<Placed> sorted = new ArrayList<>(placed);
    sorted.sort(Comparator.comparingInt(Placed::left));
    return sorted;
  }

  /** The part of a chain that lies in a piece, if any. */
  private static List<Chain> within(Chain chain, Range piece) {
    List<Match> matches = clipped(chain.matches(), piece);
    return matches.isEmpty() ? List.of() : List.of(new Chain(matches));
  }

  /**
   * The parts of matches that lie in a stretch of the witness. A few remaining units of a match are
   * chance: the words before a seam happen to end like those before its place in the text.
   */
  private static List<Match> clipped(List<Match> matches, Range range) {
    List<Match> clipped = new ArrayList<>();
    for (Match match : matches) {
      int skip = Math.max(0, range.from() - match.right());
      int end = Math.min(match.length(), range.to() - match.right());
      boolean whole = skip == 0 && end == match.length();
      if (whole || end - skip >= CHANCE) {
        clipped.add(match.first(end).from(skip));
      }
    }
    return clipped;
  }

  /**
   * Places a whole piece without shared runs, because it is short or repeats itself, by aligning it
   * with the whole text.
   */
  private static Optional<Placed> whole(JoinedText text, WitnessUnits witness, Range piece) {
    char[] units = witness.units(piece);
    if (text.length() == 0
        || (long) units.length * text.length() > 4_000_000
        || text.length() > 4L * units.length + 20) {
      return Optional.empty();
    }
    int[] toRight = new int[text.length()];
    Arrays.fill(toRight, -1);
    new UnitAligner(text.units(), units, toRight).align(0, text.length(), 0, units.length);
    List<Match> matches = new ArrayList<>();
    int same = 0;
    for (int unit = 0; unit < toRight.length; unit++) {
      if (toRight[unit] >= 0) {
        matches.add(new Match(unit, piece.from() + toRight[unit], 1));
        same++;
      }
    }
    return same * 2 >= Math.max(units.length, 4)
        ? Optional.of(new Placed(piece, matches))
        : Optional.empty();
  }

  /**
   * Cuts a piece between chains that do not follow one another in the joined text.
   *
   * @param lefts where all chains begin in the joined text, including those of other pieces, in
   *     order
   */
  private static List<Placed> cut(
      JoinedText text, WitnessUnits witness, Range piece, List<Chain> chains, int[] lefts) {
    List<Placed> placed = new ArrayList<>();
    List<Match> open = new ArrayList<>();
    int from = piece.from();
    for (int i = 0; i < chains.size(); i++) {
      open.addAll(chains.get(i).matches());
      boolean last = i + 1 == chains.size();
      boolean goesOn = !last && follows(chains.get(i), chains.get(i + 1), lefts);
      if (!goesOn) {
        int to = last ? piece.to() : seam(text, witness, chains.get(i), chains.get(i + 1));
        Range range = new Range(from, to);
        placed.add(new Placed(range, clipped(open, range)));
        open = new ArrayList<>();
        from = to;
      }
    }
    return placed;
  }

  /** Whether one chain follows another in the joined text with no other chain between them. */
  private static boolean follows(Chain before, Chain after, int[] lefts) {
    int next = Arrays.binarySearch(lefts, before.leftEnd());
    int place = next < 0 ? -next - 1 : next;
    return before.leftEnd() <= after.left()
        && (place == lefts.length || lefts[place] >= after.left());
  }

  /**
   * The place between two chains where a piece is cut. The text between them continues the first
   * chain where the joined text breaks off, or precedes the second where the joined text begins.
   */
  private static int seam(JoinedText text, WitnessUnits witness, Chain before, Chain after) {
    int between = after.right() - before.rightEnd();
    boolean breaksOff = text.openAfter(before.leftEnd()) - before.leftEnd() <= between;
    boolean begins = after.left() - text.openBefore(after.left()) <= between;
    // the runs next to the seam may extend over it by a few units
    int chance = Script.of(witness.units()).units(CHANCE);
    int earliest = Math.max(before.rightEnd() - chance, before.right() + chance);
    int latest = Math.min(after.right() + chance, after.rightEnd() - chance);
    int from = Math.min(earliest, before.rightEnd());
    int to = Math.max(latest, after.right());
    if (begins && !breaksOff) {
      int cut = Pieces.cutBetween(witness, from, Math.min(before.rightEnd() + chance, to));
      return witness.startsPassage(cut) ? cut : before.rightEnd();
    }
    int cut = Pieces.cutBetween(witness, from, to);
    boolean goesOn = breaksOff && !begins && cut < after.right() && !witness.startsHeading(cut);
    return witness.startsPassage(cut) && !goesOn ? cut : after.right();
  }
}
