package io.github.duizhao.check;

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
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Every character of the text can be shown by one of the book's fonts. */
public final class GlyphCheck implements Check<SectionText> {
  private static final String REWRITE = "write it with another character";
  private static final String ADD_A_FACE = "name a font that does under 'fonts' in book.yml";

  private final IntPredicate covered;

  /**
   * A check against some fonts.
   *
   * @param covered whether any of them has that code point
   */
  public GlyphCheck(IntPredicate covered) {
    this.covered = covered;
  }

  @Override
  public void run(SectionText section, Report report) {
    Set<Integer> reported = new TreeSet<>();
    for (LocatedText text : section.texts()) {
      if (text.isShown()) {
        uncovered(Inline.plainText(text.content()).codePoints())
            .filter(reported::add)
            .forEach(c -> report.add(find(c, text.origin()).hint(REWRITE)));
      }
    }
  }

  /** The same for what book.yml says: titles, names, rights. */
  public void run(Metadata metadata, Report report) {
    Origin book = new Origin("book.yml", 1);
    uncovered(BookCharacters.of(metadata).stream().mapToInt(c -> c))
        .forEach(c -> report.add(find(c, book).hint(REWRITE)));
  }

  /**
   * The same for the readings of a variant, which are the witnesses' and must stand as they are.
   */
  public void run(Located<Variant> variant, Report report) {
    String texts =
        String.join("", variant.value().readings().values())
            + String.join("", variant.value().reason().texts().values());
    uncovered(texts.codePoints().distinct())
        .forEach(c -> report.add(find(c, variant.origin()).hint(ADD_A_FACE)));
  }

  /** The same for what readers see of a line of the glossary. */
  public void run(Term term, Report report) {
    String texts = term.original() + term.translation() + term.note().orElse("");
    uncovered(texts.codePoints().distinct())
        .forEach(c -> report.add(find(c, term.origin()).hint(REWRITE)));
  }

  private IntStream uncovered(IntStream codePoints) {
    return codePoints.filter(c -> !Character.isWhitespace(c) && !covered.test(c));
  }

  private static Finding find(int codePoint, Origin at) {
    return Finding.of(RuleId.FNT_001, at, "no font shows " + name(codePoint));
  }

  private static String name(int codePoint) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    return Character.isDefined(codePoint)
        ? code + " '" + Character.toString(codePoint) + "'"
        : code;
  }
}
