package io.github.duizhao.check;

import io.github.duizhao.numeral.Mention;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;

/**
 * A translation has the numbers of its original: 一万二千 is 12,000 or twelve thousand; and it has its
 * labels: 5G is 5G. Where it has another one in the place, both are named in one finding.
 */
final class MissingNumberCheck implements Check<NumberComparison> {
  @Override
  public void run(NumberComparison numbers, Report report) {
    List<Mention> added = numbers.added();
    for (int i = 0; i < numbers.missing().size(); i++) {
      String message =
          "the original's " + numbers.missing().get(i).quoted() + " is not in the translation";
      if (i < added.size()) {
        message += ", which has " + added.get(i).quoted() + " that the original has not";
      }
      report.add(
          Finding.of(RuleId.NUM_001, numbers.at(), message)
              .hint("put the number in, or correct the one that stands for it"));
    }
  }
}
