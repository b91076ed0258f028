package io.github.duizhao.config;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Optional;

/** Adds the findings of one file to the report, and remembers whether there were any. */
final class Faults {
  private final String path;
  private final Report report;
  private boolean any;

  Faults(String path, Report report) {
    this.path = path;
    this.report = report;
  }

  /** The file, relative to the book's folder. */
  String path() {
    return path;
  }

  Report report() {
    return report;
  }

  boolean any() {
    return any;
  }

  void add(RuleId rule, int line, String message) {
    add(rule, line, message, Optional.empty());
  }

  void add(RuleId rule, int line, String message, Optional<String> hint) {
    Finding finding = Finding.of(rule, new Origin(path, line), message);
    report.add(hint.map(finding::hint).orElse(finding));
    any = true;
  }
}
