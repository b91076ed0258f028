package io.github.duizhao.pairs;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A fault that a pair is known to have.
 *
 * @param rule the rule that should find it
 * @param words the words at fault, as the finding should quote them in either case, or a part of
 *     them
 */
record KnownFault(RuleId rule, String words) {
  private static final Pattern QUOTED = Pattern.compile("\"(.+?)\"(?=[^\\p{L}\\p{N}]|$)|'(.+?)'");

  /** Whether that is what the finding says: it names the words, or a part of them. */
  boolean isFoundBy(Finding finding) {
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
