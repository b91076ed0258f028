package io.github.duizhao.check.text;

import io.github.duizhao.model.Characters;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.RuleId;
import java.util.EnumSet;
import java.util.Set;

/**
 * White space between two Han or full-width characters, as is left over from extraction, and
 * full-width spaces that indent a paragraph. Verse, and a full-width space in headings, captions
 * and tables, which sets names apart, are left alone.
 */
final class ChineseSpaces implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_005,
          "white space inside Chinese text",
          "white spaces inside Chinese text",
          "take it out; indents and gaps are made by the pages");
  private static final char IDEOGRAPHIC_SPACE = '　';
  private static final Set<TextKind> APART =
      EnumSet.of(TextKind.TITLE, TextKind.HEADING, TextKind.CELL, TextKind.CAPTION);

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    if (prose.kind() == TextKind.VERSE) {
      return;
    }
    int i = prose.start();
    while (i < prose.length()) {
      int start = i;
      while (i < prose.length() && isSpace(prose.text().charAt(i))) {
        i++;
      }
      if (i > start && isFault(prose, start, i)) {
        hits.add(start, i);
      }
      i++;
    }
  }

  private static boolean isFault(Prose prose, int start, int end) {
    boolean isWide = prose.text().charAt(start) == IDEOGRAPHIC_SPACE;
    if (isWide && APART.contains(prose.kind())) {
      return false;
    }
    int before = prose.before(start);
    // a year of death may be left open, （1950— ）
    return (before != '—' && Characters.joinWithoutSpace(before, prose.at(end)))
        || (before == Prose.NOTHING && isWide && Characters.isWide(prose.at(end)));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == IDEOGRAPHIC_SPACE;
  }
}
