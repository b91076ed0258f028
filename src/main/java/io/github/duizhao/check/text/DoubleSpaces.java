package io.github.duizhao.check.text;

import io.github.duizhao.model.Characters;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.RuleId;

/** More than one space between two words; spaces in verse, and after code, are left alone. */
final class DoubleSpaces implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_006,
          "more than one space",
          "places with more than one space",
          "write one space");

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    if (prose.kind() == TextKind.VERSE) {
      return;
    }
    int i = 0;
    while (i < prose.length()) {
      int start = i;
      while (i < prose.length() && isSpace(prose.text().charAt(i))) {
        i++;
      }
      if (i > start + 1 && isFault(prose.before(start), prose.at(i))) {
        hits.add(start, i);
      }
      i++;
    }
  }

  /** Between two wide characters there should be no space at all, which is another rule. */
  private static boolean isFault(int before, int after) {
    return before != Prose.NOTHING
        && after != Prose.NOTHING
        && before != Prose.HIDDEN
        && !(Characters.isWide(before) && Characters.isWide(after));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
