package io.github.duizhao.app;

import io.github.duizhao.config.ApparatusReader;
import io.github.duizhao.config.ApparatusWriter;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.config.ImportConfig;
import io.github.duizhao.config.ImportConfigReader;
import io.github.duizhao.config.WitnessConfig;
import io.github.duizhao.markdown.SectionWriter;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.revision.Revision;
import io.github.duizhao.source.SourceReader;
import io.github.duizhao.source.SourceText;
import io.github.duizhao.source.WitnessCoverage;
import io.github.duizhao.source.WitnessFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns the witnesses in {@code content/import.yml} into one Markdown file for each section of the
 * original: {@code content/zh-Hans/chapter-05/section-01.md}. A second run changes nothing.
 */
public final class ImportBook {
  /** The group of rules that only import checks. */
  static final String RULES = "IMP";

  private final SourceReader reader;

  /** An import that reads witnesses with the given reader. */
  public ImportBook(SourceReader reader) {
    this.reader = reader;
  }

  /** Imports a book's witnesses. If the report has errors afterwards, nothing was written. */
  public ImportSummary run(ImportRequest request, Report report) {
    Optional<BookConfig> book =
        BookConfigReader.read(request.book(), OutputFormats.described(), report);
    Optional<ImportConfig> config = ImportConfigReader.read(request.book(), report);
    if (book.isEmpty() || config.isEmpty()) {
      return ImportSummary.nothing();
    }
    report.applySettings(book.get().rules());
    Languages languages = book.get().metadata().languages();
    List<WitnessConfig> witnesses = baseFirst(config.get().witnesses());
    List<SourceText> sources =
        witnesses.stream()
            .flatMap(witness -> reader.read(request.book(), file(witness), report).stream())
            .toList();
    if (sources.size() < witnesses.size()) {
      return ImportSummary.nothing();
    }
    Optional<CollatedText> text = CollatedText.of(sources, config.get(), languages, report);
    text.ifPresent(
        collated -> {
          requireCoverage(collated.coverage(), config.get(), report);
          report.reportUnusedWaivers(rule -> rule.group().equals(RULES));
        });
    return text.map(collated -> write(request, languages.original(), collated, report))
        .orElse(ImportSummary.nothing());
  }

  private static List<WitnessConfig> baseFirst(List<WitnessConfig> witnesses) {
    return witnesses.stream()
        .sorted(
            Comparator.comparing(WitnessConfig::base)
                .reversed()
                .thenComparing(WitnessConfig::sigil))
        .toList();
  }

  private static WitnessFile file(WitnessConfig witness) {
    return new WitnessFile(witness.sigil(), path(witness), witness.encoding());
  }

  private static String path(WitnessConfig witness) {
    return "content/witnesses/" + witness.file();
  }

  private static void requireCoverage(
      List<WitnessCoverage> coverages, ImportConfig config, Report report) {
    for (WitnessCoverage coverage : coverages) {
      if (coverage.total() == 0 || coverage.share() < config.coverage()) {
        String least = String.format(Locale.ROOT, "%.1f %%", config.coverage() * 100);
        String path =
            config.witnesses().stream()
                .filter(witness -> witness.sigil().equals(coverage.sigil()))
                .map(ImportBook::path)
                .findFirst()
                .orElseThrow();
        report.add(
            Finding.of(RuleId.IMP_001, path, coverage + "; expected at least " + least)
                .hint(
                    "check whether a pattern under 'furniture' matches too much; --dry-run lists"
                        + " what is dropped"));
      }
    }
  }

  private static ImportSummary write(
      ImportRequest request, Language original, CollatedText text, Report report) {
    Map<String, String> texts = new TreeMap<>();
    for (SectionText section : text.sections()) {
      texts.put("content/" + original + "/" + section.path() + ".md", SectionWriter.write(section));
    }
    ImportedFiles files = new ImportedFiles(request.book(), texts, records(text));
    try {
      files.reportNotFiles(report);
      List<Revision> edited =
          request.mode() == ImportRequest.Mode.FORCE
              ? List.of()
              : files.reportEdited(original, report);
      ImportSummary summary = summary(text, files, edited);
      if (request.mode() != ImportRequest.Mode.DRY_RUN && !report.hasErrors()) {
        files.write();
      }
      return summary;
    } catch (IOException e) {
      report.add(RefusedException.finding(e, "content/" + original));
      return ImportSummary.nothing();
    }
  }

  /** The apparatus and the extents, if there are several witnesses. */
  private static Map<String, String> records(CollatedText text) {
    return text.coverage().size() < 2
        ? Map.of()
        : Map.of(
            ApparatusReader.VARIANTS, ApparatusWriter.variants(text.variants()),
            ApparatusReader.EXTENTS, ApparatusWriter.extents(text.extents()));
  }

  private static ImportSummary summary(
      CollatedText text, ImportedFiles files, List<Revision> edited) {
    long paragraphs =
        text.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Paragraph.class::isInstance)
            .count();
    int written = files.changed().size();
    return new ImportSummary(
        text.sections().size(),
        (int) paragraphs,
        text.coverage(),
        text.dropped(),
        written,
        files.all().size() - written,
        files.obsolete().size(),
        edited,
        text.lineFates(),
        text.variants());
  }
}
