package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two stops or commas where one is meant: {@code ，。}; {@code ？！} is an expression. */
final class DoubledPunctuation implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_010,
          "two punctuation marks where one is meant",
          "places with two punctuation marks where one is meant",
          "keep the one that the sentence wants");

  private static final Pattern CHINESE =
      Pattern.compile("[，、；：][，、；：。？！]++|[。？！][，、；：]++|[？！]。(?!。)|(?<!。)。。(?!。)|。[”’」』]+。");
  private static final Pattern WESTERN =
      Pattern.compile(",[,;.]++(?!\\.)|;[,;]++|(?<!\\.)\\.\\.(?![./])|\\.[”’]+\\.(?!\\.)");

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    Pattern pattern = prose.manner() == WritingConvention.CHINESE ? CHINESE : WESTERN;
    Matcher matcher = pattern.matcher(prose.text());
    while (matcher.find()) {
      hits.add(matcher.start(), matcher.end());
    }
  }
}
