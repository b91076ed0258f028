package io.github.duizhao.pairs;

import io.github.duizhao.report.RuleId;
import java.util.Locale;

/**
 * The accuracy of a rule.
 *
 * @param faults the number of known faults
 * @param found the number of known faults found
 * @param falseAlarms the number of findings without a known fault
 */
record Score(RuleId rule, int faults, int found, int falseAlarms) {

  /** The sum of two scores of the same rule. */
  Score plus(Score other) {
    return new Score(
        rule, faults + other.faults, found + other.found, falseAlarms + other.falseAlarms);
  }

  /** The precision, from 0 to 1; 1 if there are no findings. */
  double precision() {
    return share(found, found + falseAlarms);
  }

  /** The recall, from 0 to 1. */
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
