package io.github.duizhao.collation;

import java.util.List;

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

  /** The place behind the last unit of the joined text that it shares. */
  int leftEnd() {
    return matches.get(matches.size() - 1).leftEnd();
  }

  /** Its units before the first that it shares. */
  Range head() {
    return new Range(range.from(), matches.get(0).right());
  }

  /** Its units behind the last that it shares. */
  Range tail() {
    return new Range(matches.get(matches.size() - 1).rightEnd(), range.to());
  }
}
