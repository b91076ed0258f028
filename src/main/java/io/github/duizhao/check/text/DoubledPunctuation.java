package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two stops or commas instead of one: {@code ，。}. Allowed is {@code ？！}. */
final class DoubledPunctuation extends TextRule {
  private static final Pattern CHINESE =
      Pattern.compile("[，、；：][，、；：。？！]++|[。？！][，、；：]++|[？！]。(?!。)|(?<!。)。。(?!。)|。[”’」』]+。");
  private static final Pattern WESTERN =
      Pattern.compile(",[,;.]++(?!\\.)|;[,;]++|(?<!\\.)\\.\\.(?![./])|\\.[”’]+\\.(?!\\.)");

  DoubledPunctuation() {
    super(
        RuleId.TYP_010,
        "two punctuation marks where one is meant",
        "places with two punctuation marks where one is meant",
        "keep the one that fits the sentence");
  }

  @Override
  void find(Prose prose, Matches matches) {
    Pattern pattern = prose.convention() == WritingConvention.CHINESE ? CHINESE : WESTERN;
    Matcher matcher = pattern.matcher(prose.text());
    while (matcher.find()) {
      matches.add(matcher.start(), matcher.end());
    }
  }
}
