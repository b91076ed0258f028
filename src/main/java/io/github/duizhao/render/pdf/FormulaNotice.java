package io.github.duizhao.render.pdf;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Count;
import java.util.List;

/** Reports once that the PDF shows the source of formulas. */
final class FormulaNotice implements Check {

  @Override
  public void run(Manuscript manuscript, Report report) {
    List<LocatedText> texts =
        manuscript.texts().stream()
            .flatMap(section -> section.texts().stream())
            .filter(text -> count(text) > 0)
            .toList();
    if (!texts.isEmpty()) {
      long formulas = texts.stream().mapToLong(FormulaNotice::count).sum();
      report.add(
          Finding.of(
                  RuleId.MRK_018,
                  texts.get(0).origin(),
                  "the PDF shows the source of " + Count.of(formulas, "formula"))
              .hint("the website and the EPUB draw them"));
    }
  }

  private static long count(LocatedText text) {
    return Inline.stream(text.content(), Inline.Formula.class).count();
  }
}
