package io.github.duizhao.check.text;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.Optional;

/** A rule about the characters of a text. */
abstract class TextRule {
  private final RuleId rule;
  private final String singular;
  private final String plural;
  private final String hint;

  /**
   * A rule with the words of its findings.
   *
   * @param singular for one fault, for example {@code a wrong dash}
   * @param plural for several, for example {@code wrong dashes}
   * @param hint what to do about it
   */
  TextRule(RuleId rule, String singular, String plural, String hint) {
    this.rule = rule;
    this.singular = singular;
    this.plural = plural;
    this.hint = hint;
  }

  /** Adds every place where the text breaks the rule. Must run in linear time. */
  abstract void find(Prose prose, Matches matches);

  /**
   * Checks a text. All its faults become one finding: {@code 2 wrong dashes, the first in 'river --
   * it runs'; expected '—'}.
   */
  final Optional<Finding> check(Prose prose) {
    Matches matches = new Matches(prose);
    find(prose, matches);
    int count = matches.count();
    if (count == 0) {
      return Optional.empty();
    }
    String place = (count == 1 ? " in '" : ", the first in '") + matches.excerpt() + "'";
    String expected = matches.expected().isEmpty() ? "" : "; expected '" + matches.expected() + "'";
    String message = (count == 1 ? singular : count + " " + plural) + place + expected;
    return Optional.of(Finding.of(rule, prose.origin(), message).hint(hint));
  }
}
