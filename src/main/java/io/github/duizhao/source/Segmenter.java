package io.github.duizhao.source;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;

/**
 * Turns a witness into numbered sections: furniture is taken out, lines become headings and whole
 * paragraphs, and each paragraph gets its permanent id.
 */
public final class Segmenter {
  private final SourcePlan plan;
  private final Report report;

  /** A segmenter that puts its findings, all of IMP, into that report. */
  public Segmenter(SourcePlan plan, Report report) {
    this.plan = plan;
    this.report = report;
  }

  /** The sections of a witness in its order. */
  public Segmented segment(SourceText source) {
    HeadingForms forms = new HeadingForms(plan.headings());
    PageText page = Furniture.remove(source, plan.furniture());
    List<Passage> passages = PassageReader.read(page, forms);
    long taken = passages.stream().mapToLong(passage -> Coverage.count(passage.text())).sum();
    long total = source.lines().stream().mapToLong(line -> Coverage.count(line.text())).sum();
    List<Passage> whole = Supplement.add(passages, plan.supplied(), forms, report);
    page.unused().forEach(pattern -> unused(pattern.pattern().pattern(), pattern.origin()));
    forms.unused().forEach(form -> unused(form.pattern().pattern(), form.origin()));
    return new Segmented(
        SectionList.of(whole, plan.language(), report),
        page.dropped(),
        new Coverage(source.sigil(), taken, total));
  }

  private void unused(String pattern, Origin origin) {
    report.add(
        Finding.of(RuleId.IMP_004, origin, "the pattern '" + pattern + "' matches nothing")
            .hint("correct it, or take it out"));
  }
}
