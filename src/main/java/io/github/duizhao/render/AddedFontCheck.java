package io.github.duizhao.render;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.font.FontSubset;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Set;

/** Finds damaged glyphs in the fonts that a book adds, by subsetting them as a renderer does. */
public final class AddedFontCheck implements Check {
  private final ThemeFonts fonts;

  /** Creates a check of the added fonts. */
  public AddedFontCheck(ThemeFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public void run(Manuscript manuscript, Report report) {
    if (!fonts.added().isEmpty()) {
      fonts
          .addedFontCharacters(BookCharacters.of(manuscript.book()))
          .forEach((font, characters) -> check(font, characters, report));
    }
  }

  private static void check(AddedFont added, Set<Integer> characters, Report report) {
    try {
      FontSubset.forPdf(added.font(), characters);
      FontSubset.forWeb(added.font(), characters);
      characters.forEach(added.font()::outline);
    } catch (IllegalArgumentException e) {
      String problem = "a font is damaged where the book needs it: " + e.getMessage();
      report.add(Finding.of(RuleId.FNT_003, added.at(), problem).hint("download the file again"));
    }
  }
}
