package io.github.duizhao.check;

import io.github.duizhao.numeral.Mention;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;

/**
 * A translation has no number and no label that its original lacks. One that may stand for a
 * missing number of the original is {@link MissingNumberCheck}'s.
 */
final class AddedNumberCheck implements Check<NumberComparison> {
  @Override
  public void run(NumberComparison numbers, Report report) {
    List<Mention> added = numbers.added();
    for (Mention mention :
        added.subList(Math.min(numbers.missing().size(), added.size()), added.size())) {
      report.add(
          Finding.of(
                  RuleId.NUM_002,
                  numbers.at(),
                  "the translation's " + mention.quoted() + " is not in the original")
              .hint("take it out, or set what you add apart in a note or in 〔〕"));
    }
  }
}
