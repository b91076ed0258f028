package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dots instead of an ellipsis, and in Chinese a single ellipsis instead of a double one. */
final class Ellipses extends TextRule {
  private static final Pattern DOTS = Pattern.compile("(?<!\\.)\\.{3,}+(?!/)");

  private static final Pattern CHINESE =
      Pattern.compile("(?<!\\.)\\.{3,}+(?!/)|。{3,}+|．{3,}+|・{3,}+|·{3,}+|…++");

  /** An omission in brackets. */
  private static final String OMISSION = "〔…〕[…](…)（…）［…］";

  Ellipses() {
    super(
        RuleId.TYP_009,
        "a wrong ellipsis",
        "wrong ellipses",
        "an ellipsis is …… in Chinese, … in English");
  }

  @Override
  void find(Prose prose, Matches matches) {
    boolean isChinese = prose.convention() == WritingConvention.CHINESE;
    Matcher matcher = (isChinese ? CHINESE : DOTS).matcher(prose.text());
    while (matcher.find()) {
      if (matcher.group().charAt(0) != '…' || isHalf(prose, matcher.start(), matcher.end())) {
        matches.add(matcher.start(), matcher.end(), isChinese ? "……" : "…");
      }
    }
  }

  private static boolean isHalf(Prose prose, int start, int end) {
    String around =
        prose.text().substring(Math.max(0, start - 1), Math.min(prose.length(), end + 1));
    boolean isOmission = around.length() == 3 && OMISSION.contains(around);
    return (end - start) % 2 == 1 && !isOmission && !isInFormula(prose, start, end);
  }

  private static boolean isInFormula(Prose prose, int start, int end) {
    int before = prose.before(start) == ' ' ? prose.before(start - 1) : prose.before(start);
    int after = prose.at(end) == ' ' ? prose.at(end + 1) : prose.at(end);
    return isAscii(before) && isAscii(after);
  }

  private static boolean isAscii(int codePoint) {
    return codePoint > ' ' && codePoint < 0x80;
  }
}
