package io.github.duizhao.build;

import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.config.ImportConfig;
import io.github.duizhao.config.ImportConfigReader;
import io.github.duizhao.config.WitnessConfig;
import io.github.duizhao.markdown.SectionWriter;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.revision.Revision;
import io.github.duizhao.source.Coverage;
import io.github.duizhao.source.PatternFault;
import io.github.duizhao.source.Segmented;
import io.github.duizhao.source.Segmenter;
import io.github.duizhao.source.SourcePlan;
import io.github.duizhao.source.SourceReader;
import io.github.duizhao.source.SourceText;
import io.github.duizhao.source.WitnessFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns the witness named in {@code content/import.yml} into one Markdown file for each section of
 * the original: {@code content/zh-Hans/chapter-05/section-01.md}. Run twice, it changes nothing.
 */
public final class ImportBook {
  /** The group of the rules that import alone looks at. */
  static final String RULES = "IMP";

  private final SourceReader reader;

  /** An import that reads witnesses with that reader. */
  public ImportBook(SourceReader reader) {
    this.reader = reader;
  }

  /** Imports a book's witness. If the report has errors afterwards, nothing was written. */
  public ImportSummary run(ImportRequest request, Report report) {
    Optional<BookConfig> book = BookConfigReader.read(request.book(), report);
    Optional<ImportConfig> config = ImportConfigReader.read(request.book(), report);
    if (book.isEmpty() || config.isEmpty()) {
      return ImportSummary.nothing();
    }
    report.follow(book.get().rules());
    Language original = book.get().metadata().languages().original();
    WitnessConfig base = config.get().base();
    String path = "content/witnesses/" + base.file();
    SourcePlan plan = ImportPlan.of(config.get(), original);
    Optional<SourceText> source =
        reader.read(request.book(), new WitnessFile(base.sigil(), path, base.encoding()), report);
    Optional<Segmented> segmented = source.flatMap(text -> segment(text, plan, report));
    segmented.ifPresent(
        text -> {
          requireCoverage(text.coverage(), config.get().coverage(), path, report);
          report.reportUnusedWaivers(rule -> rule.group().equals(RULES));
        });
    return segmented
        .map(
            text ->
                write(request, original, text, TakenLines.of(source.orElseThrow(), text), report))
        .orElse(ImportSummary.nothing());
  }

  private static Optional<Segmented> segment(SourceText source, SourcePlan plan, Report report) {
    try {
      return Optional.of(new Segmenter(plan, report).segment(source));
    } catch (PatternFault fault) {
      report.add(fault.finding());
      return Optional.empty();
    }
  }

  private static void requireCoverage(Coverage coverage, double floor, String path, Report report) {
    if (coverage.total() == 0 || coverage.share() < floor) {
      String least = String.format(Locale.ROOT, "%.1f %%", floor * 100);
      report.add(
          Finding.of(RuleId.IMP_001, path, coverage + "; expected at least " + least)
              .hint(
                  "a pattern under furniture may match too much; --dry-run lists what is dropped"));
    }
  }

  private static ImportSummary write(
      ImportRequest request,
      Language original,
      Segmented segmented,
      List<Taken> taken,
      Report report) {
    Map<String, String> texts = new TreeMap<>();
    for (SectionText section : segmented.sections()) {
      texts.put("content/" + original + "/" + section.path() + ".md", SectionWriter.write(section));
    }
    ImportedFiles files = new ImportedFiles(request.book(), texts);
    try {
      files.reportStrange(report);
      List<Revision> edited =
          request.mode() == ImportMode.FORCE ? List.of() : files.reportEdited(original, report);
      ImportSummary summary = summary(segmented, files, edited, taken);
      if (request.mode() != ImportMode.DRY_RUN && !report.hasErrors()) {
        files.write();
      }
      return summary;
    } catch (IOException e) {
      report.add(RefusedException.finding(e, "content/" + original));
      return ImportSummary.nothing();
    }
  }

  private static ImportSummary summary(
      Segmented segmented, ImportedFiles files, List<Revision> edited, List<Taken> taken) {
    long paragraphs =
        segmented.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Paragraph.class::isInstance)
            .count();
    int written = files.changed().size();
    return new ImportSummary(
        segmented.sections().size(),
        (int) paragraphs,
        List.of(segmented.coverage()),
        segmented.dropped(),
        written,
        segmented.sections().size() - written,
        files.left().size(),
        edited,
        taken,
        List.of());
  }
}
