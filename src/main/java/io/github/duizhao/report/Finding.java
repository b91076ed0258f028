package io.github.duizhao.report;

import io.github.duizhao.model.Origin;
import java.util.Optional;

/**
 * One thing that is wrong.
 *
 * @param at the place, or nothing if the finding is about the book as a whole
 * @param message what is wrong and what was expected, as one sentence without a full stop
 * @param hint what to do about it, if we know
 */
public record Finding(
    RuleId rule, Severity severity, Optional<Origin> at, String message, Optional<String> hint) {

  /** A finding with the rule's own severity. */
  public static Finding of(RuleId rule, Origin at, String message) {
    return new Finding(rule, rule.severity(), Optional.of(at), message, Optional.empty());
  }

  /** A finding with the rule's own severity about a file as a whole. */
  public static Finding of(RuleId rule, String path, String message) {
    return of(rule, new Origin(path, 1), message);
  }

  /** The same with a hint. */
  public Finding hint(String text) {
    return new Finding(rule, severity, at, message, Optional.of(text));
  }

  /** The same with another severity. */
  public Finding severity(Severity other) {
    return new Finding(rule, other, at, message, hint);
  }

  /** For example {@code content/en/chapter-05/index.md:3: ALN-002 no such segment: c5-p9}. */
  @Override
  public String toString() {
    return at.map(origin -> origin + ": ").orElse("") + rule.text() + " " + message;
  }
}
