package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;

/** Straight quotation marks and apostrophes; those of feet and inches, {@code 5'10"}, are right. */
final class StraightQuotes implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_003,
          "straight quotation marks",
          "places with straight quotation marks",
          "write “ ” and ‘ ’, and ’ for an apostrophe");

  /** In characters. */
  private static final int LONGEST_QUOTATION = 200;

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    int i = 0;
    while (i < prose.length()) {
      char c = prose.text().charAt(i);
      boolean isMark = c == '"' || c == '\'';
      if (!isMark || isMeasure(prose, i) || (c == '\'' && isInPinyin(prose, i))) {
        i++;
        continue;
      }
      int end = c == '"' ? quotationEnd(prose.text(), i) : i + 1;
      hits.add(i, end);
      i = end;
    }
  }

  /** After the other mark of a short quotation, or after this one. */
  private static int quotationEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_QUOTATION);
    int other = text.substring(start + 1, limit).indexOf('"');
    return other < 0 ? start + 1 : start + 1 + other + 1;
  }

  /** A mark that closes a quotation after a digit was taken with its opening one. */
  private static boolean isMeasure(Prose prose, int at) {
    return isDigit(prose.before(at)) && !isLetter(prose.at(at + 1));
  }

  /** 西安 is Xi'an in any Chinese book. */
  private static boolean isInPinyin(Prose prose, int at) {
    return prose.manner() == WritingConvention.CHINESE
        && isLetter(prose.before(at))
        && isLetter(prose.at(at + 1));
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  private static boolean isLetter(int codePoint) {
    return codePoint != Prose.NOTHING
        && Character.isLetter(codePoint)
        && !Prose.isIdeograph(codePoint);
  }
}
