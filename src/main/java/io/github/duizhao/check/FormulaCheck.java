package io.github.duizhao.check;

import io.github.duizhao.formula.FormulaException;
import io.github.duizhao.formula.MathMl;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;

/** Finds formulas that cannot be drawn, so that readers see their source. */
public final class FormulaCheck implements Check {
  private static final int LONGEST_SHOWN = 40;

  @Override
  public void run(Manuscript manuscript, Report report) {
    for (SectionText section : manuscript.texts()) {
      for (LocatedText text : section.texts()) {
        for (LocatedText block : text.blocks()) {
          Inline.stream(block.content(), Inline.Formula.class)
              .forEach(formula -> check(formula, block, report));
        }
      }
    }
  }

  private static void check(Inline.Formula formula, LocatedText text, Report report) {
    try {
      MathMl.of(formula.source(), formula.isDisplayed());
    } catch (FormulaException e) {
      String source = Characters.excerpt(formula.source().replaceAll("\\s+", " "), LONGEST_SHOWN);
      String message = "the formula '" + source + "' cannot be drawn: " + e.getMessage();
      report.add(
          Finding.of(RuleId.MRK_017, text.origin(), message)
              .hint("correct it, or write \\$ for a dollar sign; readers see its source"));
    }
  }
}
