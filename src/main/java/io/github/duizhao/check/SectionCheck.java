package io.github.duizhao.check;

import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;

/** A check that looks at each section file on its own. */
public interface SectionCheck extends Check {

  /** Adds a finding to the report for each fault in the section. */
  void run(SectionText text, Report report);

  @Override
  default void run(Manuscript manuscript, Report report) {
    manuscript.texts().forEach(text -> run(text, report));
  }
}
