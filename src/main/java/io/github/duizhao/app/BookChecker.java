package io.github.duizhao.app;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.FormulaCheck;
import io.github.duizhao.check.LinkCheck;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.check.NumberCheck;
import io.github.duizhao.check.PairingCheck;
import io.github.duizhao.check.ReservedIdCheck;
import io.github.duizhao.check.SizeCheck;
import io.github.duizhao.check.StaleCheck;
import io.github.duizhao.check.StrayLineCheck;
import io.github.duizhao.check.TermCheck;
import io.github.duizhao.check.UnmarkedBlockCheck;
import io.github.duizhao.check.text.SameTextCheck;
import io.github.duizhao.check.text.TextCheck;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.html.TemplateFault;
import io.github.duizhao.render.AddedFontCheck;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs all checks on a book, for {@code check} and for {@code build} before it renders. No finding
 * that can be waived is added later, so this also reports unused waivers.
 */
final class BookChecker {
  private final BookConfig config;
  private final RenderContext context;
  private final Report report;

  BookChecker(BookConfig config, RenderContext context, Report report) {
    this.config = config;
    this.context = context;
    this.report = report;
  }

  /**
   * Checks a book.
   *
   * @param formats the formats that it is checked for
   */
  void run(Manuscript manuscript, List<OutputFormat> formats) {
    context.workers().each(checks(formats), check -> run(check, manuscript));
    boolean isComplete =
        formats.stream().map(OutputFormat::name).toList().containsAll(config.outputs());
    if (isComplete) {
      report.reportUnusedWaivers(rule -> !rule.group().equals(ImportBook.RULES));
    }
  }

  /** All checks, the slowest first. To add one, add a line. */
  private List<Check> checks(List<OutputFormat> formats) {
    List<Check> checks = new ArrayList<>();
    checks.add(new TermCheck());
    checks.add(new NumberCheck());
    checks.add(new PairingCheck());
    checks.add(new TextCheck());
    checks.add(new SameTextCheck());
    checks.add(new LinkCheck());
    checks.add(new FormulaCheck());
    checks.add(new ReservedIdCheck());
    checks.add(new SizeCheck());
    checks.add(new UnmarkedBlockCheck());
    checks.add(new StaleCheck(config.staleTranslation(), config.missingTranslation()));
    checks.add(new StrayLineCheck());
    checks.add(new AddedFontCheck(context.fonts()));
    formats.forEach(format -> checks.addAll(format.checks(context)));
    return checks;
  }

  private void run(Check check, Manuscript manuscript) {
    try {
      check.run(manuscript, report);
    } catch (TemplateFault fault) {
      report.add(fault.finding());
    }
  }
}
