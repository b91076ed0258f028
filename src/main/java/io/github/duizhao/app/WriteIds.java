package io.github.duizhao.app;

import io.github.duizhao.check.PairingCheck;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.config.GlossaryReader;
import io.github.duizhao.markdown.IdWriter;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code duizhao ids}: writes ids into the files of both languages, so that a block and its
 * translation have the same one. It does so only in sections whose files have the same blocks, with
 * no sign that the translation is shifted, unless the finding about that is waived. It changes
 * nothing else in a file, and writes nothing if a file has an error.
 */
public final class WriteIds {
  private static final String WORK = ".duizhao/ids";

  /** The rules whose findings are the reason why a section is left as it is. */
  private static final Set<RuleId> UNCERTAIN = Set.of(RuleId.ALN_008, RuleId.ALN_009);

  private final Path book;
  private final BookConfig config;
  private final Report report;
  private final Set<String> included = new HashSet<>();
  private final Map<String, String> changed = new LinkedHashMap<>();
  private int count;
  private int left;

  private WriteIds(Path book, BookConfig config, Report report) {
    this.book = book;
    this.config = config;
    this.report = report;
  }

  /**
   * What was written.
   *
   * @param ids how many ids
   * @param files into how many files
   * @param left how many sections have blocks without ids because their pairs are not certain
   */
  public record Summary(int ids, int files, int left) {}

  /**
   * Writes ids into a book.
   *
   * @param dryRun whether to write no file
   * @return empty if book.yml cannot be read, for which the report has the reason
   */
  public static Optional<Summary> run(Path book, boolean dryRun, Report report) {
    return BookConfigReader.read(book, OutputFormats.described(), report)
        .map(config -> new WriteIds(book, config, report).run(dryRun));
  }

  private Summary run(boolean dryRun) {
    report.applySettings(config.rules());
    Languages languages = config.metadata().languages();
    Report found = new Report();
    List<ContentFolder.ReadFile> originals;
    List<ContentFolder.ReadFile> translations;
    try (Workers workers = Workers.onAllProcessors()) {
      ContentFolder content = new ContentFolder(book, languages, config.hasMath(), workers, found);
      originals = content.readFiles(languages.original());
      translations = content.readFiles(languages.translation());
      languages.both().forEach(language -> included.addAll(content.included(language)));
    }
    found.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(report::add);
    Set<String> uncertain = uncertain(languages, originals, translations);
    Map<String, ContentFolder.ReadFile> others = new HashMap<>();
    translations.forEach(file -> others.put(file.section().path(), file));
    for (ContentFolder.ReadFile original : originals) {
      Optional<ContentFolder.ReadFile> translation =
          Optional.ofNullable(others.remove(original.section().path()));
      write(original, translation, uncertain);
    }
    for (ContentFolder.ReadFile translation : translations) {
      boolean isSingle = others.containsKey(translation.section().path());
      if (isSingle && translation.section().kind().isMatter()) {
        write(translation, Optional.empty(), uncertain);
      }
    }
    if (!dryRun && !changed.isEmpty() && !report.hasErrors()) {
      try {
        FileUpdate.write(book, WORK, changed);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write ids", e);
      }
    }
    return new Summary(count, changed.size(), left);
  }

  /** The files of sections whose pairs are not certain; each has a warning in the report. */
  private Set<String> uncertain(
      Languages languages,
      List<ContentFolder.ReadFile> originals,
      List<ContentFolder.ReadFile> translations) {
    List<SectionText> texts =
        Stream.concat(originals.stream(), translations.stream())
            .map(ContentFolder.ReadFile::section)
            .toList();
    Report pairing = new Report();
    // who waives the finding confirms the pairs
    pairing.applySettings(config.rules());
    PairingCheck.run(languages, texts, GlossaryReader.read(book, languages, new Report()), pairing);
    Set<String> uncertain = new HashSet<>();
    for (Finding finding : pairing.findings()) {
      if (UNCERTAIN.contains(finding.rule())) {
        finding.at().ifPresent(at -> uncertain.add(at.path()));
        report.add(finding.severity(Severity.WARNING));
      }
    }
    return uncertain;
  }

  private void write(
      ContentFolder.ReadFile original,
      Optional<ContentFolder.ReadFile> translation,
      Set<String> uncertain) {
    IdWriter ours = original.ids();
    Optional<IdWriter> theirs = translation.map(ContentFolder.ReadFile::ids);
    boolean isIncluded =
        Stream.concat(Stream.of(original), translation.stream()).anyMatch(this::isIncluded);
    boolean isUncertain =
        isIncluded
            || translation
                .filter(it -> uncertain.contains(it.section().origin().path()))
                .isPresent();
    Optional<PairedIds> ids =
        isUncertain
            ? Optional.empty()
            : theirs.map(it -> PairedIds.of(ours, it)).orElseGet(() -> PairedIds.of(ours));
    if (ids.isEmpty()) {
      boolean isComplete =
          original.section().unmarked().isEmpty()
              && translation.filter(it -> !it.section().unmarked().isEmpty()).isEmpty();
      left += isComplete ? 0 : 1;
      return;
    }
    write(original, ours, ids.get().originals(), original.section());
    if (translation.isPresent() && theirs.isPresent()) {
      write(translation.get(), theirs.get(), ids.get().translations(), original.section());
    }
  }

  /** Whether lines of a file are in others too, so that ids in it would be in them. */
  private boolean isIncluded(ContentFolder.ReadFile file) {
    String path = file.section().origin().path();
    if (!included.contains(path) || file.section().unmarked().isEmpty()) {
      return false;
    }
    report.add(
        Finding.of(
                RuleId.MRK_004, path, "no ids are written, because another file includes this one")
            .hint("move what is included to a file of its own")
            .severity(Severity.WARNING));
    return true;
  }

  private void write(
      ContentFolder.ReadFile file, IdWriter writer, List<SegmentId> ids, SectionText original) {
    IdWriter.Result result = writer.write(original.id(), ids);
    for (SegmentId id : result.left()) {
      report.add(
          Finding.of(
                  RuleId.MRK_004,
                  file.section().origin().path(),
                  "no id can be written for '" + id + "'")
              .hint("write {#" + id + "} at the end of the block"));
    }
    if (result.count() > 0) {
      changed.put(file.section().origin().path(), result.text());
      count += result.count();
    }
  }
}
