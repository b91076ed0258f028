package io.github.duizhao.check.text;

import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.EnumSet;
import java.util.Set;

/**
 * White space between two Han or full-width characters, which comes from text extraction, and
 * full-width spaces that indent a paragraph. Spaces in verse are allowed, and so are full-width
 * spaces in headings, captions and tables, where they separate names.
 */
final class ChineseSpaces extends TextRule {
  private static final char IDEOGRAPHIC_SPACE = '　';
  private static final String SPACES = " \t\u00A0" + IDEOGRAPHIC_SPACE;
  private static final Set<TextKind> WITH_WIDE_SPACES =
      EnumSet.of(TextKind.TITLE, TextKind.HEADING, TextKind.CELL, TextKind.CAPTION);

  ChineseSpaces() {
    super(
        RuleId.TYP_005,
        "white space inside Chinese text",
        "white spaces inside Chinese text",
        "remove it; the pages add indents and gaps");
  }

  @Override
  void find(Prose prose, Matches matches) {
    if (prose.kind() == TextKind.VERSE) {
      return;
    }
    for (Prose.Run run : prose.runs(prose.start(), c -> SPACES.indexOf(c) >= 0)) {
      if (isFault(prose, run.start(), run.end())) {
        matches.add(run.start(), run.end());
      }
    }
  }

  private static boolean isFault(Prose prose, int start, int end) {
    boolean isWide = prose.text().charAt(start) == IDEOGRAPHIC_SPACE;
    if (isWide && WITH_WIDE_SPACES.contains(prose.kind())) {
      return false;
    }
    int before = prose.before(start);
    // a space for the year of death of a living person: （1950— ）
    return (before != '—' && Characters.joinWithoutSpace(before, prose.at(end)))
        || (before == Prose.NOTHING && isWide && Characters.isWide(prose.at(end)));
  }
}
