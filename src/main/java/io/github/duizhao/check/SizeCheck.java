package io.github.duizhao.check;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.List;

/**
 * Checks that no text or table is too large to be laid out in reasonable time. No real book comes
 * near these limits; a file beyond them is broken.
 */
public final class SizeCheck implements Check {
  /** In characters: about a whole chapter in one paragraph. */
  private static final int LONGEST_TEXT = 50_000;

  /** In characters. */
  private static final int LONGEST_TITLE = 1_000;

  /** In characters; the longest printed names of chemicals have a few hundred. */
  private static final int LONGEST_WORD = 1_000;

  private static final int MOST_BREAKS = 2_000;
  private static final int MOST_COLUMNS = 50;

  @Override
  public void run(Manuscript manuscript, Report report) {
    manuscript.texts().forEach(text -> run(text, report));
  }

  private static void run(SectionText section, Report report) {
    if (Inline.plainText(section.title().content()).length() > LONGEST_TITLE) {
      report.add(
          finding(section.origin(), "the title has more than " + LONGEST_TITLE + " characters"));
    }
    for (LocatedText text : section.texts()) {
      check(text.content(), text.origin(), report);
    }
    Block.stream(section.blocks(), Block.Table.class)
        .filter(table -> table.header().cells().size() > MOST_COLUMNS)
        .map(table -> finding(table.origin(), "a table has more than " + MOST_COLUMNS + " columns"))
        .forEach(report::add);
  }

  private static void check(List<Inline> content, Origin origin, Report report) {
    String text = Inline.plainText(content);
    if (text.length() > LONGEST_TEXT) {
      report.add(finding(origin, "a text has more than " + LONGEST_TEXT + " characters"));
    } else if (longestWord(text) > LONGEST_WORD) {
      report.add(finding(origin, "a word has more than " + LONGEST_WORD + " characters"));
    } else if (breaks(content) > MOST_BREAKS) {
      report.add(
          finding(origin, "a text has more than " + MOST_BREAKS + " line breaks and blocks"));
    }
  }

  /** The number of line breaks and further blocks. */
  private static long breaks(List<Inline> content) {
    return Inline.stream(content, Inline.LineBreak.class).count()
        + Inline.stream(content, Inline.BlockBreak.class).count();
  }

  /** The length of the longest run without a space or a character next to which lines can break. */
  private static int longestWord(String text) {
    int longest = 0;
    int length = 0;
    for (int i = 0, codePoint; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      boolean breaks = Character.isWhitespace(codePoint) || Characters.isWide(codePoint);
      length = breaks ? 0 : length + 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private static Finding finding(Origin origin, String message) {
    return Finding.of(RuleId.MRK_012, origin, message).hint("split it");
  }
}
