package io.github.duizhao.check;

import io.github.duizhao.report.Report;

/**
 * Looks for one kind of fault in a book. Checks run at the same time, so none may depend on the
 * findings of another.
 */
public interface Check {

  /** Adds a finding to the report for each fault. */
  void run(Manuscript manuscript, Report report);
}
