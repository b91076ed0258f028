package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;

/** Straight quotation marks and apostrophes; those of feet and inches, {@code 5'10"}, are right. */
final class StraightQuotes implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_003,
          "a straight quotation mark",
          "straight quotation marks",
          "write “ ” and ‘ ’, and ’ for an apostrophe");

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Hits hits) {
    boolean isOpen = false;
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.text().charAt(i);
      if (c != '"' && c != '\'') {
        continue;
      }
      boolean isMeasure = isDigit(prose.before(i)) && !isOpen && !isLetter(prose.at(i + 1));
      // 西安 is Xi'an in any Chinese book
      boolean isPinyin =
          c == '\''
              && prose.manner() == Manner.CHINESE
              && isLetter(prose.before(i))
              && isLetter(prose.at(i + 1));
      if (!isMeasure && !isPinyin) {
        hits.add(i, i + 1);
        isOpen = c == '"' ? !isOpen : isOpen;
      }
    }
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
