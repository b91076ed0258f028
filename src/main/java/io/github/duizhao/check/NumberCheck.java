package io.github.duizhao.check;

import io.github.duizhao.report.Report;
import java.util.List;

/** Compares the numbers of a pair once, for all rules about them. */
public final class NumberCheck implements Check<Pair> {
  private final List<Check<NumberComparison>> rules =
      List.of(new MissingNumberCheck(), new AddedNumberCheck());

  @Override
  public void run(Pair pair, Report report) {
    NumberComparison numbers = NumberComparison.of(pair);
    rules.forEach(rule -> rule.run(numbers, report));
  }
}
