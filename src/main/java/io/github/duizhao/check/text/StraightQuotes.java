package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;

/** Straight quotation marks and apostrophes, except for feet and inches: {@code 5'10"}. */
final class StraightQuotes extends TextRule {
  private static final int LONGEST_QUOTATION = 200;

  StraightQuotes() {
    super(
        RuleId.TYP_003,
        "straight quotation marks",
        "places with straight quotation marks",
        "write “ ” and ‘ ’, and ’ for an apostrophe");
  }

  @Override
  void find(Prose prose, Matches matches) {
    int i = 0;
    while (i < prose.length()) {
      char c = prose.text().charAt(i);
      boolean isMark = c == '"' || c == '\'';
      if (!isMark || isMeasure(prose, i) || (c == '\'' && isInPinyin(prose, i))) {
        i++;
        continue;
      }
      int end = c == '"' ? quotationEnd(prose.text(), i) : i + 1;
      matches.add(i, end);
      i = end;
    }
  }

  /** The index after the closing mark of a short quotation, or else after this mark. */
  private static int quotationEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_QUOTATION);
    int other = text.substring(start + 1, limit).indexOf('"');
    return other < 0 ? start + 1 : start + 1 + other + 1;
  }

  /** Whether it is a foot or inch mark. A closing {@code "} is skipped with its opening mark. */
  private static boolean isMeasure(Prose prose, int at) {
    return isDigit(prose.before(at)) && !Characters.isAlphabetic(prose.at(at + 1));
  }

  /** Whether it separates syllables of pinyin: {@code Xi'an}. */
  private static boolean isInPinyin(Prose prose, int at) {
    return prose.convention() == WritingConvention.CHINESE
        && Characters.isAlphabetic(prose.before(at))
        && Characters.isAlphabetic(prose.at(at + 1));
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }
}
