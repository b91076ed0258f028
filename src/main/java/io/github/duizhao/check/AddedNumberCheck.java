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
public final class AddedNumberCheck implements Check<Pair> {
  @Override
  public void run(Pair pair, Report report) {
    NumberComparison numbers = NumberComparison.of(pair);
    List<Mention> added = numbers.added();
    for (Mention mention :
        added.subList(Math.min(numbers.missing().size(), added.size()), added.size())) {
      report.add(
          Finding.of(
                  RuleId.NUM_002,
                  pair.translation().origin(),
                  "the translation's " + mention.quoted() + " is not in the original")
              .hint("take it out, or set what you add apart in a note or in 〔〕"));
    }
  }
}
