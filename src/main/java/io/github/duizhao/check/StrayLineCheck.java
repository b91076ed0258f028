package io.github.duizhao.check;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.status.Acceptance;
import io.github.duizhao.status.BookStatus;

/** Checks that each line of the translation record is about a segment of the book. */
public final class StrayLineCheck implements Check {

  @Override
  public void run(Manuscript manuscript, Report report) {
    run(manuscript.status(), report);
  }

  /** Runs the check for a caller that has no manuscript. */
  public static void run(BookStatus status, Report report) {
    // a line about a file that could not be read may be correct
    if (!report.hasUnreadableFiles()) {
      status.strays().forEach(line -> report.add(finding(line)));
    }
  }

  private static Finding finding(Acceptance line) {
    return Finding.of(
            RuleId.STA_004, line.origin(), "the book has no segment '" + line.segment() + "'")
        .hint("correct the id, or remove the line; 'duizhao status --accept' removes it");
  }
}
