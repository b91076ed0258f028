package io.github.duizhao.pairs;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A known fault of a pair.
 *
 * @param clues each of which is enough: a changed number is missing on one side and new on the
 *     other, but needs to be reported only once
 */
record KnownFault(List<Clue> clues) {
  KnownFault {
    clues = List.copyOf(clues);
  }

  /** Parses {@code NUM-001 十二 | NUM-002 twenty}; empty if it is not well formed. */
  static Optional<KnownFault> of(String text) {
    List<Clue> clues = new ArrayList<>();
    for (String clue : text.split(" \\| ", -1)) {
      String[] parts = clue.split(" ", 2);
      Optional<RuleId> rule = RuleId.of(parts[0]);
      if (parts.length < 2 || rule.isEmpty()) {
        return Optional.empty();
      }
      clues.add(new Clue(rule.get(), parts[1]));
    }
    return Optional.of(new KnownFault(clues));
  }

  /** The findings about this fault, at most one for each clue. */
  List<Finding> findings(List<Finding> all) {
    return clues.stream()
        .flatMap(clue -> all.stream().filter(clue::isIn).findFirst().stream())
        .toList();
  }

  /** The rule that should have found it. */
  RuleId rule() {
    return clues.get(0).rule();
  }

  @Override
  public String toString() {
    return clues.stream().map(Clue::toString).collect(Collectors.joining(" | "));
  }
}
