package io.github.duizhao.pairs;

import io.github.duizhao.report.RuleId;
import java.util.Locale;

/**
 * How well a rule finds the faults that are known.
 *
 * @param faults that are known
 * @param found of these
 * @param falseAlarms findings of no known fault
 */
record Score(RuleId rule, int faults, int found, int falseAlarms) {

  /** The sum of two scores of the same rule. */
  Score plus(Score other) {
    return new Score(
        rule, faults + other.faults, found + other.found, falseAlarms + other.falseAlarms);
  }

  /** The share of its findings that are right, from 0 to 1; 1 if it finds nothing. */
  double precision() {
    return share(found, found + falseAlarms);
  }

  /** The share of the faults that it finds. */
  double recall() {
    return share(found, faults);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** A row of a Markdown table, for example {@code | NUM-001 | 80 | 76 | 2 | 97.4 % | 95.0 % |}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.1f %% | %.1f %% |",
        rule.text(),
        faults,
        found,
        falseAlarms,
        100 * precision(),
        100 * recall());
  }
}
