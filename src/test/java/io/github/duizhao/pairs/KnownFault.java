package io.github.duizhao.pairs;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault that a pair is known to have.
 *
 * @param rule the rule that should find it
 * @param words the words at fault, as the finding should quote them, or a part of them
 */
record KnownFault(RuleId rule, String words) {
  private static final Pattern QUOTED = Pattern.compile("\"(.+?)\"(?=[^\\p{L}\\p{N}]|$)|'(.+?)'");

  /** Whether that is what the finding says: it names the words, or a part of them. */
  boolean isFoundBy(Finding finding) {
    if (finding.rule() != rule) {
      return false;
    }
    if (finding.message().contains(words)) {
      return true;
    }
    Matcher quoted = QUOTED.matcher(finding.message());
    while (quoted.find()) {
      if (words.contains(quoted.group(1) == null ? quoted.group(2) : quoted.group(1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return rule.text() + " " + words;
  }
}
