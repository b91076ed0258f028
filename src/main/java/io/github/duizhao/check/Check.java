package io.github.duizhao.check;

import io.github.duizhao.report.Report;

/** One rule, or a few that look at the same thing. */
public interface Check<T> {

  /** Adds a finding to the report for each fault in the subject. */
  void run(T subject, Report report);
}
