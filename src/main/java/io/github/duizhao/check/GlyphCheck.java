package io.github.duizhao.check;

import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import io.github.duizhao.model.Variant;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Checks that one of the book's fonts has each character that readers see. */
public final class GlyphCheck implements Check {
  private static final String REWRITE =
      "write it with another character, or add a font that has it under 'fonts' in book.yml";
  private static final String ADD_A_FONT = "name a font that has it under 'fonts' in book.yml";

  private final Function<Book, Set<Integer>> missingIn;

  /**
   * A check for one output format.
   *
   * @param missingIn the code points of a book that none of the format's fonts has
   */
  public GlyphCheck(Function<Book, Set<Integer>> missingIn) {
    this.missingIn = missingIn;
  }

  @Override
  public void run(Manuscript manuscript, Report report) {
    Set<Integer> missing = missingIn.apply(manuscript.book());
    manuscript.texts().forEach(text -> check(text, missing, report));
    check(manuscript.book().metadata(), missing, report);
    manuscript.variants().forEach(variant -> check(variant, missing, report));
    Set<String> shown = manuscript.book().glossary().terms();
    manuscript.terms().stream()
        .filter(term -> shown.contains(term.original()))
        .forEach(term -> check(term, missing, report));
  }

  private static void check(SectionText text, Set<Integer> missing, Report report) {
    Set<Integer> reported = new TreeSet<>();
    for (LocatedText located : text.texts().stream().flatMap(it -> it.blocks().stream()).toList()) {
      if (located.isShown()) {
        missing(Inline.plainText(located.content()).codePoints(), missing)
            .filter(reported::add)
            .forEach(c -> report.add(finding(c, located.origin()).hint(REWRITE)));
      }
    }
  }

  /** The texts of book.yml: titles, names, rights. */
  private static void check(Metadata metadata, Set<Integer> missing, Report report) {
    Origin book = new Origin("book.yml", 1);
    missing(BookCharacters.of(metadata).stream().mapToInt(c -> c), missing)
        .forEach(c -> report.add(finding(c, book).hint(REWRITE)));
  }

  /** The readings of a variant cannot be rewritten: they are those of the witnesses. */
  private static void check(Located<Variant> variant, Set<Integer> missing, Report report) {
    String texts =
        String.join("", variant.value().readings().values())
            + String.join("", variant.value().reason().texts().values());
    missing(texts.codePoints().distinct(), missing)
        .forEach(c -> report.add(finding(c, variant.origin()).hint(ADD_A_FONT)));
  }

  /** The parts of a glossary line that readers see. */
  private static void check(Term term, Set<Integer> missing, Report report) {
    String texts = term.original() + term.translation() + term.note().orElse("");
    missing(texts.codePoints().distinct(), missing)
        .forEach(c -> report.add(finding(c, term.origin()).hint(REWRITE)));
  }

  private static IntStream missing(IntStream codePoints, Set<Integer> missing) {
    return codePoints.filter(c -> !Character.isWhitespace(c) && missing.contains(c));
  }

  private static Finding finding(int codePoint, Origin at) {
    return Finding.of(RuleId.FNT_001, at, "no font shows " + name(codePoint));
  }

  private static String name(int codePoint) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    return Character.isDefined(codePoint)
        ? code + " '" + Character.toString(codePoint) + "'"
        : code;
  }
}
