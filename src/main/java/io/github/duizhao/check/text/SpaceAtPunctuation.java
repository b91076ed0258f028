package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A space before a comma or a closing bracket, or after an opening one, in English. */
final class SpaceAtPunctuation implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_007,
          "a space on the wrong side of a mark",
          "spaces on the wrong side of marks",
          "in English no space stands before , . ; : ? ! and closing marks, or after opening ones");

  /** A mark before a letter is no punctuation: {@code .net}; three points may be parted. */
  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=[^\\s.]) ++(?:[,;:?!.](?=[\\s”’)\\]]|$)|[)\\]”])(?! ?\\.)|[(\\[“‘] +(?=\\S)");

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    Matcher matcher = SPACE.matcher(prose.text());
    while (matcher.find()) {
      hits.add(matcher.start(), matcher.end(), matcher.group().strip());
    }
  }
}
