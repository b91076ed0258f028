package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A space before a comma or a closing bracket, or after an opening one, in English. */
final class SpaceAtPunctuation extends TextRule {
  /** Does not match a mark before a letter, {@code .net}, or three spaced dots. */
  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=[^\\s.]) ++(?:[,;:?!.](?=[\\s”’)\\]]|$)|[)\\]”])(?! ?\\.)|[(\\[“‘] +(?=\\S)");

  SpaceAtPunctuation() {
    super(
        RuleId.TYP_007,
        "a space on the wrong side of a mark",
        "spaces on the wrong side of marks",
        "in English there is no space before , . ; : ? ! and closing marks, or after opening ones");
  }

  @Override
  void find(Prose prose, Matches matches) {
    Matcher matcher = SPACE.matcher(prose.text());
    while (matcher.find()) {
      matches.add(matcher.start(), matcher.end(), matcher.group().strip());
    }
  }
}
