package io.github.duizhao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the findings of a run. Not safe for use by several threads. */
public final class Report {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.at().map(at -> at.path()).orElse(""))
          .thenComparing(f -> f.at().map(at -> at.line()).orElse(0))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final List<Finding> findings = new ArrayList<>();

  /** Adds one finding. */
  public void add(Finding finding) {
    findings.add(finding);
  }

  /** Adds all findings of another report. */
  public void addAll(Report other) {
    findings.addAll(other.findings);
  }

  /** All findings by file, line and rule, each once. */
  public List<Finding> findings() {
    return findings.stream().sorted(ORDER).distinct().toList();
  }

  /** How many findings of that severity there are. */
  public long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether any finding forbids to go on. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Whether an error stands in that file. */
  public boolean hasErrorsIn(String path) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.severity() == Severity.ERROR
                    && finding.at().filter(at -> at.path().equals(path)).isPresent());
  }
}
