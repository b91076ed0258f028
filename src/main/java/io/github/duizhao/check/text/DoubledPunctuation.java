package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.util.regex.Pattern;

/** Two stops or commas instead of one: {@code ，。}. Only {@code ？！} is allowed. */
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
    matches.addAll(prose.convention() == WritingConvention.CHINESE ? CHINESE : WESTERN, "");
  }
}
