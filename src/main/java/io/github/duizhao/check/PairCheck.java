package io.github.duizhao.check;

import io.github.duizhao.report.Report;

/** A check that looks at each pair of a text and its translation on its own. */
public interface PairCheck extends Check {

  /** Adds a finding to the report for each fault in the pair. */
  void run(Pair pair, Report report);

  @Override
  default void run(Manuscript manuscript, Report report) {
    manuscript.pairs().forEach(pair -> run(pair, report));
  }
}
