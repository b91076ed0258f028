package io.github.duizhao.source;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.WitnessText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns the lines of witnesses into passages, and the passages of the whole text into an outline
 * with permanent ids.
 */
public final class Segmenter {
  private final SourcePlan plan;
  private final Report report;
  private final HeadingForms forms;
  private final Set<PageFurniture> unused;

  /** A segmenter that adds its findings, all of group IMP, to the report. */
  public Segmenter(SourcePlan plan, Report report) {
    this.plan = plan;
    this.report = report;
    this.forms = new HeadingForms(plan.headings());
    this.unused = new LinkedHashSet<>(plan.furniture());
  }

  /**
   * Reads the headings and paragraphs of a witness, in the order of its file.
   *
   * @throws PatternFault if one of the editor's patterns takes too many steps on a line
   */
  public WitnessReading read(SourceText source) {
    PageText page = PageText.of(source, plan.furniture());
    unused.retainAll(page.unused());
    WitnessText text = PassageReader.read(source.sigil(), page, forms);
    long total =
        source.lines().stream().mapToLong(line -> WitnessCoverage.count(line.text())).sum();
    return new WitnessReading(text, page.dropped(), total);
  }

  /**
   * Adds the headings that the editor supplies and gives every passage its id. Reports supplied
   * headings that do not fit.
   *
   * @param passages of the whole text, in order
   * @throws PatternFault if one of the editor's patterns takes too many steps on a heading
   */
  public Outline outline(List<Passage> passages) {
    List<Outline.Entry> entries =
        SuppliedHeadingInserter.insert(plan.supplied(), passages, forms, report);
    return new Outline(entries, plan.language(), forms);
  }

  /** Reports patterns that have matched nothing, in the witnesses and in supplied headings. */
  public void reportUnused() {
    unused.forEach(pattern -> reportUnused(pattern.pattern().pattern(), pattern.origin()));
    forms.unused().forEach(form -> reportUnused(form.pattern().pattern(), form.origin()));
  }

  private void reportUnused(String pattern, Origin origin) {
    report.add(
        Finding.of(RuleId.IMP_004, origin, "the pattern '" + pattern + "' matches nothing")
            .hint("correct it, or remove it"));
  }
}
