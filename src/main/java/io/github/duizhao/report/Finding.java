package io.github.duizhao.report;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import java.util.Optional;

/**
 * A problem in a book.
 *
 * @param at the place, or empty if the finding is about the book as a whole
 * @param segment the segment concerned, if there is one
 * @param message what is wrong and what was expected, in lower case, without a full stop
 * @param hint what to do about it, if that is known
 */
public record Finding(
    RuleId rule,
    Severity severity,
    Optional<Origin> at,
    Optional<SegmentId> segment,
    String message,
    Optional<String> hint) {

  /** Creates a finding with the rule's own severity. */
  public static Finding of(RuleId rule, Origin at, String message) {
    return of(rule, Optional.of(at), message);
  }

  /** Creates a finding about a whole file, with the rule's own severity. */
  public static Finding of(RuleId rule, String path, String message) {
    return of(rule, new Origin(path, 1), message);
  }

  /** Creates a finding about the book as a whole, with the rule's own severity. */
  public static Finding of(RuleId rule, String message) {
    return of(rule, Optional.empty(), message);
  }

  private static Finding of(RuleId rule, Optional<Origin> at, String message) {
    return new Finding(rule, rule.severity(), at, Optional.empty(), message, Optional.empty());
  }

  /** Returns this finding with a hint. */
  public Finding hint(String text) {
    return new Finding(rule, severity, at, segment, message, Optional.of(text));
  }

  /** Returns this finding with its segment. */
  public Finding segment(SegmentId id) {
    return new Finding(rule, severity, at, Optional.of(id), message, hint);
  }

  /** Returns this finding with another severity. */
  public Finding severity(Severity other) {
    return new Finding(rule, other, at, segment, message, hint);
  }

  /** Example: {@code content/en/chapter-05/index.md:3: ALN-002 no such segment: c5-p9}. */
  @Override
  public String toString() {
    return at.map(origin -> origin + ": ").orElse("") + rule.text() + " " + message;
  }
}
