package io.github.duizhao.collation;

import io.github.duizhao.collation.Chains.Chain;
import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.HeadingLabel.Rank;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Passage.Cut;
import io.github.duizhao.text.Sentences;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a witness where its own text shows that the order breaks: at continuation notes, and where
 * the numbers of headings decrease.
 */
final class Pieces {
  private final WitnessUnits witness;
  private final List<WitnessUnits> others;
  private final List<Chain> chains = new ArrayList<>();
  private boolean compared;

  private Pieces(WitnessUnits witness, List<WitnessUnits> others) {
    this.witness = witness;
    this.others = others;
  }

  /** The pieces in the order of the file; together they are the whole witness. */
  static List<Range> of(WitnessUnits witness, List<WitnessUnits> others) {
    return new Pieces(witness, others).cut();
  }

  private List<Range> cut() {
    List<Passage> passages = witness.passages();
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    Map<Rank, Integer> numbers = new EnumMap<>(Rank.class);
    int lastHeading = -1;
    for (int i = 0; i < passages.size(); i++) {
      boolean noted =
          i > 0
              && (passages.get(i).cuts().contains(Cut.BEFORE)
                  || passages.get(i - 1).cuts().contains(Cut.AFTER));
      if (noted) {
        starts.add(witness.first(i));
        numbers.clear();
      }
      Optional<HeadingLabel> label =
          passages.get(i).label().filter(it -> it.rank().compareTo(Rank.SECTION) <= 0);
      if (label.isPresent()) {
        if (goesBack(numbers, label.get())) {
          starts.add(seam(lastHeading, i));
          numbers.clear();
        }
        note(numbers, label.get());
        lastHeading = i;
      }
    }
    starts.add(witness.length());
    List<Range> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      if (starts.get(i) < starts.get(i + 1)) {
        pieces.add(new Range(starts.get(i), starts.get(i + 1)));
      }
    }
    return pieces;
  }

  private static boolean goesBack(Map<Rank, Integer> numbers, HeadingLabel label) {
    return numbers.containsKey(label.rank()) && label.number() <= numbers.get(label.rank());
  }

  private static void note(Map<Rank, Integer> numbers, HeadingLabel label) {
    numbers.put(label.rank(), label.number());
    // chapter numbers may continue in the next part, section numbers start again in each chapter
    if (label.rank().compareTo(Rank.SECTION) < 0) {
      numbers.remove(Rank.SECTION);
    }
    if (label.rank() == Rank.PART) {
      numbers.remove(Rank.CHAPTER);
    }
  }

  /** The place between two headings where the order of the text breaks. */
  private int seam(int lastHeading, int heading) {
    int from = lastHeading < 0 ? 0 : witness.first(lastHeading + 1);
    int to = witness.first(heading);
    compare();
    for (int i = 0; i + 1 < chains.size(); i++) {
      Chain before = chains.get(i);
      Chain after = chains.get(i + 1);
      if (after.left() < before.leftEnd() && before.rightEnd() >= from && after.right() <= to) {
        return cutBetween(witness, before.rightEnd(), after.right());
      }
    }
    for (int i = heading; i > lastHeading + 1; i--) {
      if (!ends(witness.passages().get(i - 1))) {
        return witness.first(i);
      }
    }
    return to;
  }

  private void compare() {
    if (!compared) {
      for (WitnessUnits other : others) {
        chains.addAll(
            Chains.of(
                SharedRuns.between(other.units(), witness.units()),
                Script.of(other.units()),
                Bounds.ofWhole(other.length()),
                Bounds.ofWhole(witness.length())));
      }
      compared = true;
    }
  }

  private static boolean ends(Passage passage) {
    return passage.isHeading() || Sentences.isEnd(passage.text());
  }

  /**
   * The most likely start of a piece in a stretch of units: at the highest heading, or else at the
   * last passage; at its end if no passage begins there.
   */
  static int cutBetween(WitnessUnits witness, int from, int to) {
    int cut = -1;
    Optional<Rank> best = Optional.empty();
    for (int unit = to; unit >= from && unit < witness.length(); unit--) {
      if (witness.startsPassage(unit)) {
        Optional<Rank> rank = witness.passage(unit).label().map(HeadingLabel::rank);
        if (cut < 0 || isHigher(rank, best)) {
          cut = unit;
          best = rank;
        }
      }
    }
    return cut < 0 ? to : cut;
  }

  private static boolean isHigher(Optional<Rank> rank, Optional<Rank> than) {
    return rank.isPresent() && (than.isEmpty() || rank.get().compareTo(than.get()) < 0);
  }
}
