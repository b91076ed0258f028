package io.github.duizhao.pairs;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a fault can be found.
 *
 * @param rule the rule that finds it
 * @param words the faulty words, which the finding should quote completely or in part, in any case
 */
record Clue(RuleId rule, String words) {
  private static final Pattern QUOTED = Pattern.compile("\"(.+?)\"(?=[^\\p{L}\\p{N}]|$)|'(.+?)'");

  /** Whether a finding matches: it names the words, or a part of them. */
  boolean isIn(Finding finding) {
    if (finding.rule() != rule) {
      return false;
    }
    String message = finding.message().toLowerCase(Locale.ROOT);
    String expected = words.toLowerCase(Locale.ROOT);
    return message.contains(expected)
        || QUOTED
            .matcher(message)
            .results()
            .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
            .anyMatch(expected::contains);
  }

  @Override
  public String toString() {
    return rule.text() + " " + words;
  }
}
