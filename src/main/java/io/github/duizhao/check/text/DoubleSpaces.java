package io.github.duizhao.check.text;

import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;

/** More than one space between two words. Spaces in verse and after code are allowed. */
final class DoubleSpaces extends TextRule {
  DoubleSpaces() {
    super(
        RuleId.TYP_006,
        "more than one space",
        "places with more than one space",
        "write one space");
  }

  @Override
  void find(Prose prose, Matches matches) {
    if (prose.kind() == TextKind.VERSE) {
      return;
    }
    for (Prose.Run run : prose.runs(0, c -> c == ' ' || c == '\t')) {
      int start = run.start();
      int end = run.end();
      if (end > start + 1 && isFault(prose.before(start), prose.at(end))) {
        matches.add(start, end);
      }
    }
  }

  /** Spaces between two wide characters are left to {@link ChineseSpaces}. */
  private static boolean isFault(int before, int after) {
    return before != Prose.NOTHING
        && after != Prose.NOTHING
        && before != Prose.HIDDEN
        && !(Characters.isWide(before) && Characters.isWide(after));
  }
}
