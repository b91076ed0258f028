package io.github.duizhao.check.text;

import io.github.duizhao.check.Check;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks that texts follow the conventions of their language. Each rule gives at most one finding
 * for each text.
 */
public final class TextCheck implements Check<SectionText> {
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

  private final Predicate<String> isImported;
  private final Set<Origin> copies;

  /**
   * A check for one book.
   *
   * @param isImported whether import wrote the file at a path, so that it should not be edited
   * @param copies the places of texts that are not translated yet, and are not checked
   */
  public TextCheck(Predicate<String> isImported, Set<Origin> copies) {
    this.isImported = isImported;
    this.copies = Set.copyOf(copies);
  }

  @Override
  public void run(SectionText text, Report report) {
    for (Prose prose : ProseReader.read(text)) {
      if (!copies.contains(prose.origin())) {
        findings(prose).forEach(finding -> report.add(withPlaceOfEdit(finding)));
      }
    }
  }

  /** The findings of one text. */
  static List<Finding> findings(Prose prose) {
    return RULES.getOrDefault(prose.convention(), List.of()).stream()
        .flatMap(rule -> rule.check(prose).stream())
        .toList();
  }

  /** Adds to the hint where to edit, if not in the file. */
  private Finding withPlaceOfEdit(Finding finding) {
    boolean imported = finding.at().filter(at -> isImported.test(at.path())).isPresent();
    return imported
        ? finding.hint(
            finding.hint().orElse("")
                + "; import wrote this file, so write a decision with 'emend' in"
                + " content/import.yml")
        : finding;
  }
}
