package io.github.duizhao.check.text;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that texts follow the conventions of their language. Each rule gives at most one finding
 * for each text.
 */
public final class TextCheck implements Check {
  private static final TextRule UNPAIRED_MARKS = new UnpairedMarks();
  private static final TextRule DOUBLE_SPACES = new DoubleSpaces();
  private static final TextRule WIDE_PUNCTUATION = new WidePunctuation();
  private static final TextRule STRAIGHT_QUOTES = new StraightQuotes();
  private static final TextRule DASHES = new Dashes();
  private static final TextRule ELLIPSES = new Ellipses();
  private static final TextRule DOUBLED_PUNCTUATION = new DoubledPunctuation();
  private static final TextRule LOOK_ALIKES = new LookAlikes();
  private static final TextRule OTHER_SCRIPTS = new OtherScripts();

  /** The rules of each convention. */
  private static final Map<WritingConvention, List<TextRule>> RULES =
      Map.of(
          WritingConvention.CHINESE,
          List.of(
              UNPAIRED_MARKS,
              DOUBLE_SPACES,
              new WesternPunctuation(),
              STRAIGHT_QUOTES,
              new ChineseSpaces(),
              DASHES,
              ELLIPSES,
              DOUBLED_PUNCTUATION,
              LOOK_ALIKES,
              OTHER_SCRIPTS,
              new LatinWords()),
          WritingConvention.EAST_ASIAN,
          List.of(UNPAIRED_MARKS, DOUBLE_SPACES, LOOK_ALIKES, OTHER_SCRIPTS),
          WritingConvention.ENGLISH,
          List.of(
              UNPAIRED_MARKS,
              DOUBLE_SPACES,
              WIDE_PUNCTUATION,
              STRAIGHT_QUOTES,
              new SpaceAtPunctuation(),
              DASHES,
              ELLIPSES,
              DOUBLED_PUNCTUATION,
              OTHER_SCRIPTS),
          WritingConvention.WESTERN,
          List.of(UNPAIRED_MARKS, DOUBLE_SPACES, WIDE_PUNCTUATION, OTHER_SCRIPTS),
          WritingConvention.OTHER,
          List.of(UNPAIRED_MARKS, DOUBLE_SPACES));

  @Override
  public void run(Manuscript manuscript, Report report) {
    // an untranslated copy of the original must be rewritten anyway
    Set<Origin> copies = SameTextCheck.copies(manuscript.pairs());
    Set<String> imported = manuscript.imported();
    for (SectionText text : manuscript.texts()) {
      for (Prose prose : ProseReader.read(text)) {
        if (!copies.contains(prose.origin())) {
          findings(prose).forEach(finding -> report.add(withImportHint(finding, imported)));
        }
      }
    }
  }

  /** The findings of one text. */
  static List<Finding> findings(Prose prose) {
    return RULES.getOrDefault(prose.convention(), List.of()).stream()
        .flatMap(rule -> rule.check(prose).stream())
        .toList();
  }

  /** In an imported file, the hint also says where to correct the text instead. */
  private static Finding withImportHint(Finding finding, Set<String> imported) {
    return finding.at().filter(at -> imported.contains(at.path())).isPresent()
        ? finding.hint(
            finding.hint().orElse("")
                + "; import wrote this file, so add a decision with 'emend' to"
                + " content/import.yml")
        : finding;
  }
}
