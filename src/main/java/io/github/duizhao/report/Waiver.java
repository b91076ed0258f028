package io.github.duizhao.report;

import io.github.duizhao.model.Origin;

/**
 * A finding that the book's editor has looked at and lets stand, as {@code book.yml} says it:
 * {@code {rule: ALN-001, at: c5-1-p2, reason: the translator was asked}}.
 *
 * @param at a segment ({@code c5-1-p2}), a file ({@code content/en/chapter-05/index.md}) or a line
 *     of a file ({@code content/en/chapter-05/index.md:12})
 * @param reason why, not blank
 * @param origin where the waiver itself stands
 */
public record Waiver(RuleId rule, String at, String reason, Origin origin) {

  /**
   * @throws IllegalArgumentException if there is no reason
   */
  public Waiver {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason must not be blank");
    }
  }

  /** Whether it lets that finding stand. */
  public boolean covers(Finding finding) {
    return finding.rule() == rule
        && (finding.segment().filter(segment -> segment.value().equals(at)).isPresent()
            || finding.at().filter(this::covers).isPresent());
  }

  private boolean covers(Origin place) {
    return place.path().equals(at) || place.toString().equals(at);
  }
}
