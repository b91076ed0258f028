package io.github.duizhao.check;

import io.github.duizhao.glossary.TermFinder;
import io.github.duizhao.glossary.TermTranslations;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Term;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Checks that the terms of the glossary are translated by one of the wordings it lists. */
public final class TermCheck implements Check {
  /** In characters; longer texts are shortened in messages. */
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
          Characters.excerpt(wording, LONGEST)
              + " is not translated as "
              + quoted(term.translation());
      String expected =
          term.translations().stream()
              .limit(3)
              .map(TermCheck::quoted)
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

  private static String quoted(String text) {
    return "\"" + Characters.excerpt(text, LONGEST) + "\"";
  }
}
