package io.github.duizhao.collation;

import java.util.List;

/** Matches that follow one another in both texts: at least one. */
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

  /** How many units are the same. */
  int weight() {
    return matches.stream().mapToInt(Match::length).sum();
  }
}
