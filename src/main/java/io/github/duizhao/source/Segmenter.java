package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.WitnessText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns witnesses into passages, and passages into numbered sections. Furniture is taken out, lines
 * become headings and whole paragraphs, and each of them gets its permanent id.
 */
public final class Segmenter {
  private final SourcePlan plan;
  private final Report report;
  private final HeadingForms forms;
  private final Set<PageFurniture> unused;

  /** A segmenter that puts its findings, all of IMP, into that report. */
  public Segmenter(SourcePlan plan, Report report) {
    this.plan = plan;
    this.report = report;
    this.forms = new HeadingForms(plan.headings());
    this.unused = new LinkedHashSet<>(plan.furniture());
  }

  /**
   * The passages of a witness in its order.
   *
   * @throws PatternFault if a pattern of the editor's takes too many steps on a line
   */
  public WitnessReading read(SourceText source) {
    PageText page = FurnitureRemover.remove(source, plan.furniture());
    unused.retainAll(page.unused());
    WitnessText text = PassageReader.read(source.sigil(), page, forms);
    long total =
        source.lines().stream().mapToLong(line -> WitnessCoverage.count(line.text())).sum();
    return new WitnessReading(text, page.dropped(), total);
  }

  /** Reports patterns that no witness has matched. */
  public void reportUnused() {
    unused.forEach(pattern -> unused(pattern.pattern().pattern(), pattern.origin()));
    forms.unused().forEach(form -> unused(form.pattern().pattern(), form.origin()));
  }

  /** The passages of the book with the headings that the editor supplies. */
  public List<Passage> supplement(List<Passage> passages) {
    List<Passage> whole = new ArrayList<>(passages);
    return Supplement.add(whole, plan.supplied(), forms, report);
  }

  /** The passages of the book under their ids; without findings. */
  public List<Numbered> number(List<Passage> passages) {
    return SectionList.of(passages, plan.language(), new Report()).numbered();
  }

  /** The passages of the book as sections. */
  public List<SectionText> sections(List<Passage> passages) {
    return SectionList.of(passages, plan.language(), report).sections();
  }

  /** The same passage with another text; a heading may get another number by it. */
  public Passage reword(Passage passage, String text) {
    Optional<HeadingLabel> label =
        passage.label().map(heading -> forms.label(text).orElse(heading));
    return new Passage(label, text, passage.cuts(), passage.lines());
  }

  private void unused(String pattern, Origin origin) {
    report.add(
        Finding.of(RuleId.IMP_004, origin, "the pattern '" + pattern + "' matches nothing")
            .hint("correct it, or take it out"));
  }
}
