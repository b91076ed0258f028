package io.github.duizhao.report;

import io.github.duizhao.model.Origin;

/**
 * The editor's acceptance of a finding. Example from {@code book.yml}: {@code {rule: ALN-001, at:
 * c5-1-p2, reason: the translator was asked}}.
 *
 * @param at a segment ({@code c5-1-p2}), a file ({@code content/en/chapter-05/index.md}) or a line
 *     of a file ({@code content/en/chapter-05/index.md:12})
 * @param reason why it is accepted; not blank
 * @param origin the line of the waiver itself
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

  /** Whether this waiver applies to that finding. */
  public boolean covers(Finding finding) {
    return finding.rule() == rule
        && (finding.segment().filter(segment -> segment.value().equals(at)).isPresent()
            || finding.at().filter(this::covers).isPresent());
  }

  private boolean covers(Origin place) {
    return place.path().equals(at) || place.toString().equals(at);
  }
}
