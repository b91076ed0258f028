package io.github.duizhao.report;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import java.util.Optional;

/**
 * One thing that is wrong.
 *
 * @param at the place, or nothing if the finding is about the book as a whole
 * @param segment the segment that it is about, if it is about one
 * @param message what is wrong and what was expected, as one sentence without a full stop
 * @param hint what to do about it, if we know
 */
public record Finding(
    RuleId rule,
    Severity severity,
    Optional<Origin> at,
    Optional<SegmentId> segment,
    String message,
    Optional<String> hint) {

  /** A finding with the rule's own severity. */
  public static Finding of(RuleId rule, Origin at, String message) {
    return of(rule, Optional.of(at), message);
  }

  /** A finding with the rule's own severity about a file as a whole. */
  public static Finding of(RuleId rule, String path, String message) {
    return of(rule, new Origin(path, 1), message);
  }

  /** A finding with the rule's own severity about no place in the book. */
  public static Finding of(RuleId rule, String message) {
    return of(rule, Optional.empty(), message);
  }

  private static Finding of(RuleId rule, Optional<Origin> at, String message) {
    return new Finding(rule, rule.severity(), at, Optional.empty(), message, Optional.empty());
  }

  /** The same with a hint. */
  public Finding hint(String text) {
    return new Finding(rule, severity, at, segment, message, Optional.of(text));
  }

  /** The same with its segment. */
  public Finding segment(SegmentId id) {
    return new Finding(rule, severity, at, Optional.of(id), message, hint);
  }

  /** The same with another severity. */
  public Finding severity(Severity other) {
    return new Finding(rule, other, at, segment, message, hint);
  }

  /** For example {@code content/en/chapter-05/index.md:3: ALN-002 no such segment: c5-p9}. */
  @Override
  public String toString() {
    return at.map(origin -> origin + ": ").orElse("") + rule.text() + " " + message;
  }
}
