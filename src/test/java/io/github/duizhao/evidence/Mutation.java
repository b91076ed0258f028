package io.github.duizhao.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Two texts whose alignment is known, from pairs of blocks that were joined, divided, left out and
 * added at random.
 *
 * @param ours the blocks of the original
 * @param theirs the blocks of the translation
 * @param beads their true alignment, without blocks that have no counterpart
 */
record Mutation(List<String> ours, List<String> theirs, Set<String> beads) {

  /** Where a block can be divided: between groups of sentences. */
  private static final String GROUPS = " | ";

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…。！？:：—]\\P{L}*", Pattern.DOTALL);

  /** One block and the pairs that it is from. */
  private record Piece(String text, List<Integer> pairs) {
    /** Whether it is a heading, which nobody joins with a paragraph. */
    boolean isHeading() {
      return !SENTENCE.matcher(text).matches();
    }
  }

  /** The texts as they are. */
  static Mutation none(List<String[]> pairs, Locale[] languages) {
    return of(pairs, languages, List.of(), new double[4], 0);
  }

  /**
   * Changed texts.
   *
   * @param pairs an original and its translation each
   * @param foreign blocks of both languages that belong to neither text, to be added
   * @param shares how many blocks are joined with the next, divided, left out, added, as a share of
   *     all, on either side
   */
  static Mutation of(
      List<String[]> pairs,
      Locale[] languages,
      List<String[]> foreign,
      double[] shares,
      long seed) {
    Random random = new Random(seed);
    List<List<Piece>> sides = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      List<Piece> pieces = new ArrayList<>();
      for (int k = 0; k < pairs.size(); k++) {
        pieces.add(new Piece(pairs.get(k)[side], List.of(k)));
      }
      sides.add(pieces);
    }
    for (int side = 0; side < 2; side++) {
      List<Piece> pieces = sides.get(side);
      List<Piece> changed = new ArrayList<>();
      // each kind of change is done on both sides together as often as its share says
      for (int k = 0; k < pieces.size(); k++) {
        double chance = random.nextDouble() * 2;
        Piece piece = pieces.get(k);
        List<String> groups = List.of(piece.text().split(Pattern.quote(GROUPS), -1));
        if (chance < shares[0]
            && k + 1 < pieces.size()
            && !piece.isHeading()
            && !pieces.get(k + 1).isHeading()) {
          Piece next = pieces.get(++k);
          List<Integer> both = new ArrayList<>(piece.pairs());
          both.addAll(next.pairs());
          changed.add(new Piece(piece.text() + GROUPS + next.text(), both));
        } else if (chance < shares[0] + shares[1] && groups.size() > 1) {
          int cut = 1 + random.nextInt(groups.size() - 1);
          changed.add(new Piece(String.join(GROUPS, groups.subList(0, cut)), piece.pairs()));
          changed.add(
              new Piece(String.join(GROUPS, groups.subList(cut, groups.size())), piece.pairs()));
        } else if (chance >= 2 - shares[2]) {
          continue;
        } else {
          changed.add(piece);
        }
        if (random.nextDouble() * 2 < shares[3] && !foreign.isEmpty()) {
          changed.add(new Piece(foreign.get(random.nextInt(foreign.size()))[side], List.of()));
        }
      }
      sides.set(side, changed);
    }
    List<String> ours = texts(sides.get(0), languages[0]);
    List<String> theirs = texts(sides.get(1), languages[1]);
    return new Mutation(ours, theirs, beads(sides.get(0), sides.get(1)));
  }

  private static List<String> texts(List<Piece> pieces, Locale language) {
    String space = language.getLanguage().matches("zh|ja") ? "" : " ";
    return pieces.stream().map(piece -> piece.text().replace(GROUPS, space)).toList();
  }

  /** The connected blocks of both sides. */
  private static Set<String> beads(List<Piece> ours, List<Piece> theirs) {
    Set<String> beads = new TreeSet<>();
    int i = 0;
    int j = 0;
    while (i < ours.size() || j < theirs.size()) {
      if (i < ours.size() && ours.get(i).pairs().isEmpty()) {
        i++;
        continue;
      } else if (j < theirs.size() && theirs.get(j).pairs().isEmpty()) {
        j++;
        continue;
      }
      int endOfOurs = i;
      int endOfTheirs = j;
      int last = Integer.MAX_VALUE;
      if (i < ours.size()) {
        last = Math.min(last, ours.get(i).pairs().get(0));
      }
      if (j < theirs.size()) {
        last = Math.min(last, theirs.get(j).pairs().get(0));
      }
      boolean grows = true;
      List<Integer> first = new ArrayList<>();
      List<Integer> second = new ArrayList<>();
      while (grows) {
        grows = false;
        while (endOfOurs < ours.size()
            && (ours.get(endOfOurs).pairs().isEmpty()
                ? hasMore(ours, endOfOurs, last)
                : ours.get(endOfOurs).pairs().get(0) <= last)) {
          Piece piece = ours.get(endOfOurs);
          if (!piece.pairs().isEmpty()) {
            first.add(endOfOurs);
            last = Math.max(last, piece.pairs().get(piece.pairs().size() - 1));
          }
          endOfOurs++;
          grows = true;
        }
        while (endOfTheirs < theirs.size()
            && (theirs.get(endOfTheirs).pairs().isEmpty()
                ? hasMore(theirs, endOfTheirs, last)
                : theirs.get(endOfTheirs).pairs().get(0) <= last)) {
          Piece piece = theirs.get(endOfTheirs);
          if (!piece.pairs().isEmpty()) {
            second.add(endOfTheirs);
            last = Math.max(last, piece.pairs().get(piece.pairs().size() - 1));
          }
          endOfTheirs++;
          grows = true;
        }
      }
      if (!first.isEmpty() && !second.isEmpty()) {
        beads.add(first + " " + second);
      }
      i = endOfOurs;
      j = endOfTheirs;
    }
    return beads;
  }

  private static boolean hasMore(List<Piece> pieces, int from, int last) {
    for (int i = from; i < pieces.size(); i++) {
      if (!pieces.get(i).pairs().isEmpty()) {
        return pieces.get(i).pairs().get(0) <= last;
      }
    }
    return false;
  }
}
