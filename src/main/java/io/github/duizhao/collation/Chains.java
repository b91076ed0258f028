package io.github.duizhao.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Divides matches into chains in each of which both texts have the same order: {@code 4 5 | 1 2 3}
 * is two chains. Chains do not overlap in the left text.
 */
final class Chains {
  /** A single match out of order counts as chance if it has fewer units. */
  private static final int CHANCE = 30;

  /** A chain that overlaps another counts as chance if it has fewer units. */
  private static final int WEAK = 16;

  /** How far around a chain the texts are compared. */
  private static final int AROUND = 40;

  /** This many equal units are certainly more than a phrase that is used twice. */
  private static final int PASSAGE = 60;

  private final int chance;
  private final int weak;
  private final int near;
  private final int passage;

  private Chains(Script script) {
    chance = script.units(CHANCE);
    weak = script.units(WEAK);
    near = script.units(AROUND);
    passage = script.units(PASSAGE);
  }

  /** Matches that follow one another in both texts, at least one. */
  record Chain(List<Match> matches) {

    Chain {
      matches = List.copyOf(matches);
    }

    int left() {
      return matches.get(0).left();
    }

    int leftEnd() {
      return matches.get(matches.size() - 1).leftEnd();
    }

    int right() {
      return matches.get(0).right();
    }

    int rightEnd() {
      return matches.get(matches.size() - 1).rightEnd();
    }

    /** The number of units that are the same. */
    int weight() {
      return matches.stream().mapToInt(Match::length).sum();
    }
  }

  /**
   * The chains in the order of the right text.
   *
   * @param matches in the order of the right text, without overlap there
   * @param script of the texts
   * @param left the places where the left text need not continue
   * @param right the same for the right text
   */
  static List<Chain> of(List<Match> matches, Script script, Bounds left, Bounds right) {
    Chains chains = new Chains(script);
    List<Match> kept =
        monotone(chains.withoutChance(matches)).stream()
            .flatMap(chain -> chains.split(chain).stream())
            .filter(chain -> !chains.isPhrase(chain, left, right))
            .flatMap(chain -> chain.matches().stream())
            .toList();
    return chains.withoutOverlap(monotone(kept));
  }

  /** Splits a chain where the gap between two matches is much longer in one of the texts. */
  private List<Chain> split(Chain chain) {
    List<Chain> chains = new ArrayList<>();
    List<Match> open = new ArrayList<>();
    for (Match match : chain.matches()) {
      if (!open.isEmpty()) {
        Match last = open.get(open.size() - 1);
        int left = match.left() - last.leftEnd();
        int right = match.right() - last.rightEnd();
        if (Math.abs(left - right) > near + Math.min(left, right) / 4) {
          chains.add(new Chain(open));
          open = new ArrayList<>();
        }
      }
      open.add(match);
    }
    chains.add(new Chain(open));
    return chains;
  }

  /** Whether the texts share only a phrase there and differ before and after it. */
  private boolean isPhrase(Chain chain, Bounds left, Bounds right) {
    int weight = chain.weight();
    int before = Math.min(left.before(chain.left()), right.before(chain.right()));
    int after = Math.min(left.after(chain.leftEnd()), right.after(chain.rightEnd()));
    int span = Math.max(chain.leftEnd() - chain.left(), chain.rightEnd() - chain.right());
    int around = span + Math.min(before, near) + Math.min(after, near);
    return weight < passage && weight * 2 < around;
  }

  private List<Match> withoutChance(List<Match> matches) {
    List<Match> kept = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      boolean inner = i + 1 < matches.size() && !kept.isEmpty();
      if (match.length() >= chance
          || !inner
          || !interrupts(kept.get(kept.size() - 1), match, matches.get(i + 1))) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** Whether a match is elsewhere in the left text than its neighbors, which are close together. */
  private static boolean interrupts(Match before, Match match, Match after) {
    int left = after.left() - before.leftEnd();
    int right = after.right() - before.rightEnd();
    boolean close = left >= 0 && left <= 4L * right + 200;
    return close && (match.left() < before.leftEnd() || match.leftEnd() > after.left());
  }

  private static List<Chain> monotone(List<Match> matches) {
    List<Chain> chains = new ArrayList<>();
    List<Match> open = new ArrayList<>();
    for (Match match : matches) {
      Match next = match;
      if (!open.isEmpty()) {
        Match last = open.get(open.size() - 1);
        int overlap = last.leftEnd() - match.left();
        if (overlap > 0 && overlap < match.length() && match.left() >= last.left()) {
          next = match.from(overlap);
        } else if (overlap > 0) {
          chains.add(new Chain(open));
          open = new ArrayList<>();
        }
      }
      open.add(next);
    }
    if (!open.isEmpty()) {
      chains.add(new Chain(open));
    }
    return chains;
  }

  /** Splits, trims or drops chains until none overlaps another in the left text. */
  private List<Chain> withoutOverlap(List<Chain> chains) {
    PriorityQueue<Chain> queue =
        new PriorityQueue<>(
            Comparator.comparingInt(Chain::left)
                .thenComparingInt(Chain::leftEnd)
                .thenComparingInt(Chain::right));
    queue.addAll(chains);
    List<Chain> separate = new ArrayList<>();
    for (Chain first = queue.poll(); first != null; first = queue.poll()) {
      Chain second = queue.peek();
      if (second == null || first.leftEnd() <= second.left()) {
        separate.add(first);
      } else if (second.weight() < weak && second.weight() < first.weight()) {
        queue.remove();
        queue.add(first);
      } else if (first.weight() >= weak) {
        around(first, second.matches().get(0)).forEach(queue::add);
      }
    }
    separate.sort(Comparator.comparingInt(Chain::right));
    return separate;
  }

  /** The parts of a chain before a match and after its end in the left text. */
  private static List<Chain> around(Chain chain, Match other) {
    List<Match> before = new ArrayList<>();
    List<Match> after = new ArrayList<>();
    for (Match match : chain.matches()) {
      if (match.left() < other.left()) {
        before.add(match.first(Math.min(match.length(), other.left() - match.left())));
      }
      if (match.leftEnd() > other.leftEnd()) {
        after.add(match.from(Math.max(0, other.leftEnd() - match.left())));
      }
    }
    return Stream.of(before, after).filter(list -> !list.isEmpty()).map(Chain::new).toList();
  }
}
