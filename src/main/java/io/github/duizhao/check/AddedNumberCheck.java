package io.github.duizhao.check;

import io.github.duizhao.numeral.Quantity;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;

/**
 * A translation has no number that its original lacks. One that may stand for a missing number of
 * the original is {@link MissingNumberCheck}'s.
 */
final class AddedNumberCheck implements Check<NumberComparison> {
  @Override
  public void run(NumberComparison numbers, Report report) {
    List<Quantity> added = numbers.added();
    for (Quantity quantity :
        added.subList(Math.min(numbers.missing().size(), added.size()), added.size())) {
      report.add(
          Finding.of(
                  RuleId.NUM_002,
                  numbers.at(),
                  "the translation's " + quantity.quoted() + " is not in the original")
              .hint("take it out, or set what you add apart in a note or in 〔〕"));
    }
  }
}
