package io.github.duizhao.build;

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
import io.github.duizhao.source.Coverage;
import io.github.duizhao.source.Segmented;
import io.github.duizhao.source.Segmenter;
import io.github.duizhao.source.SourceReader;
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
  private final SourceReader reader;
  private final Language original;

  /** An import that reads witnesses with that reader and writes files of that language. */
  public ImportBook(SourceReader reader, Language original) {
    this.reader = reader;
    this.original = original;
  }

  /**
   * Imports a book's witness. If the report has errors afterwards, nothing was written.
   *
   * @return what was done; empty if the configuration or the witness cannot be read
   */
  public Optional<ImportSummary> run(ImportRequest request, Report report) {
    return ImportConfigReader.read(request.book(), report)
        .flatMap(config -> run(request, config, report));
  }

  private Optional<ImportSummary> run(ImportRequest request, ImportConfig config, Report report) {
    WitnessConfig base = config.base();
    String path = "content/witnesses/" + base.file();
    return reader
        .read(request.book(), path, base.sigil(), report)
        .map(source -> new Segmenter(ImportPlan.of(config, original), report).segment(source))
        .map(
            segmented -> {
              requireCoverage(segmented.coverage(), config.coverage(), path, report);
              return write(request, segmented, report);
            });
  }

  private static void requireCoverage(Coverage coverage, double floor, String path, Report report) {
    if (coverage.total() == 0 || coverage.share() < floor) {
      String least = String.format(Locale.ROOT, "%.1f %%", floor * 100);
      report.add(
          Finding.of(RuleId.IMP_001, path, coverage + "; expected at least " + least)
              .hint("look at the dropped lines: a pattern under furniture may match too much"));
    }
  }

  private ImportSummary write(ImportRequest request, Segmented segmented, Report report) {
    Map<String, String> texts = new TreeMap<>();
    for (SectionText section : segmented.sections()) {
      texts.put("content/" + original + "/" + section.path() + ".md", SectionWriter.write(section));
    }
    ImportedFiles files = new ImportedFiles(request.book(), texts);
    if (request.mode() != ImportMode.FORCE) {
      files.reportEdited(report);
    }
    ImportSummary summary = summary(segmented, files);
    if (request.mode() != ImportMode.DRY_RUN && !report.hasErrors()) {
      try {
        files.write();
      } catch (IOException e) {
        report.add(RefusedException.finding(e, "content/" + original));
      }
    }
    return summary;
  }

  private static ImportSummary summary(Segmented segmented, ImportedFiles files) {
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
        files.left().size());
  }
}
