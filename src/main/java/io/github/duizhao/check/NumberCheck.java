package io.github.duizhao.check;

import io.github.duizhao.numeral.Mention;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;

/**
 * Checks that a translation has the numbers and labels of its original, and no others: 一万二千 is
 * 12,000 or twelve thousand, 5G is 5G. If a number is missing and another one was added, both are
 * in one finding.
 */
public final class NumberCheck implements Check {

  @Override
  public void run(Manuscript manuscript, Report report) {
    manuscript.pairs().forEach(pair -> run(pair, report));
  }

  static void run(Pair pair, Report report) {
    NumberComparison numbers = NumberComparison.of(pair);
    List<Mention> missing = numbers.missing();
    List<Mention> added = numbers.added();
    for (int i = 0; i < missing.size(); i++) {
      String message = "the original's " + missing.get(i).quoted() + " is not in the translation";
      if (i < added.size()) {
        message += ", which has " + added.get(i).quoted() + " that the original does not have";
      }
      report.add(
          Finding.of(RuleId.NUM_001, numbers.at(), message)
              .hint("add the number, or correct the one that replaces it"));
    }
    for (Mention mention : added.subList(Math.min(missing.size(), added.size()), added.size())) {
      report.add(
          Finding.of(
                  RuleId.NUM_002,
                  numbers.at(),
                  "the translation's " + mention.quoted() + " is not in the original")
              .hint("remove the number, or put what you add in a note or in 〔〕"));
    }
  }
}
