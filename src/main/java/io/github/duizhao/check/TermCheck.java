package io.github.duizhao.check;

import io.github.duizhao.glossary.TermFinder;
import io.github.duizhao.glossary.TermTranslations;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Term;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Terms of the glossary are translated as the glossary says. */
public final class TermCheck implements Check {
  /** In characters; longer texts are cut in messages. */
  private static final int LONGEST = 60;

  @Override
  public void run(Manuscript manuscript, Report report) {
    Languages languages = manuscript.book().metadata().languages();
    TermFinder finder = new TermFinder(manuscript.terms(), languages.original());
    TermTranslations translations =
        new TermTranslations(manuscript.terms(), languages.translation());
    manuscript.pairs().forEach(pair -> run(pair, finder, translations, report));
  }

  private static void run(
      Pair pair, TermFinder finder, TermTranslations translations, Report report) {
    if (pair.kind() == TextKind.CODE) {
      return;
    }
    Map<Term, String> found = finder.in(pair.original().words());
    found.keySet().removeIf(term -> !term.checked());
    for (Term term : translations.missing(found, pair.translation().words())) {
      String wording = Objects.requireNonNull(found.get(term));
      String message =
          "%s is not translated as \"%s\"".formatted(cut(wording), cut(term.translation()));
      String expected =
          term.translations().stream()
              .map(text -> "\"" + cut(text) + "\"")
              .limit(3)
              .collect(Collectors.joining(" or "));
      report.add(
          Finding.of(RuleId.GLO_001, pair.translation().origin(), message)
              .hint(
                  "write "
                      + expected
                      + ", or add the wording used here after | in "
                      + term.origin()));
    }
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
