package io.github.duizhao.app;

import io.github.duizhao.alignment.AlignmentTable;
import io.github.duizhao.alignment.ChapterLayout;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.config.GlossaryReader;
import io.github.duizhao.evidence.AlignedBead;
import io.github.duizhao.evidence.Bead;
import io.github.duizhao.evidence.TextAligner;
import io.github.duizhao.markdown.SectionWriter;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.status.Acceptances;
import io.github.duizhao.status.RecordReader;
import io.github.duizhao.status.SectionUnits;
import io.github.duizhao.status.Survey;
import io.github.duizhao.status.TranslationRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code duizhao align}: finds which blocks of the translation translate which of the original, and
 * writes ids into the files of both languages accordingly. The original keeps its ids; those of the
 * translation are written anew. What an editor has confirmed in {@code content/alignment.tsv} is
 * kept. A second run changes nothing.
 */
public final class AlignBook {
  private static final String WORK = ".duizhao/align";

  /** The least pairs from which it is clear whether two texts belong together. */
  private static final int FEWEST = 12;

  /** The mean certainty below which they do not; that of translations is above 0.8. */
  private static final double LEAST_CERTAINTY = 0.5;

  /** Findings about ids and pairs, which an alignment repairs. */
  private static final Set<RuleId> REPAIRED =
      Set.of(
          RuleId.ALN_001,
          RuleId.ALN_002,
          RuleId.ALN_003,
          RuleId.ALN_004,
          RuleId.ALN_005,
          RuleId.ALN_008,
          RuleId.ALN_009,
          RuleId.MRK_003,
          RuleId.MRK_015);

  private final Path book;
  private final BookConfig config;
  private final Report report;
  private final Languages languages;

  private AlignBook(Path book, BookConfig config, Report report) {
    this.book = book;
    this.config = config;
    this.report = report;
    this.languages = config.metadata().languages();
  }

  /**
   * What was done.
   *
   * @param sections how many files of the original
   * @param segments how many segments
   * @param single how many of them are one block and one block
   * @param several how many of them have several blocks on a side
   * @param missing how many have no translation
   * @param added how many blocks of the translation have no counterpart
   * @param doubtful how many segments are doubtful
   * @param files how many files were written
   * @param dropped the segments whose records in {@code content/translation.tsv} were dropped
   */
  public record Summary(
      int sections,
      int segments,
      int single,
      int several,
      int missing,
      int added,
      int doubtful,
      int files,
      List<String> dropped) {
    public Summary {
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * Aligns a book.
   *
   * @param dryRun whether to write no file
   * @return empty if book.yml cannot be read, for which the report has the reason
   */
  public static Optional<Summary> run(Path book, boolean dryRun, Report report) {
    return BookConfigReader.read(book, OutputFormats.described(), report)
        .map(config -> new AlignBook(book, config, report).run(dryRun, true));
  }

  /**
   * @param isFirst whether files may be divided
   */
  private Summary run(boolean dryRun, boolean isFirst) {
    report.applySettings(config.rules());
    Report found = new Report();
    AlignedFiles original;
    AlignedFiles translation;
    boolean hasPlaces;
    try (Workers workers = Workers.onAllProcessors()) {
      ContentFolder content = new ContentFolder(book, languages, config.hasMath(), workers, found);
      original = AlignedFiles.of(content.readInOrder(languages.original()));
      List<ContentFolder.ReadFile> read = content.readTranslations();
      translation = AlignedFiles.of(read);
      hasPlaces = read.stream().allMatch(content::hasPlace);
    }
    found.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.rule().isBinding() && !REPAIRED.contains(finding.rule()))
        .forEach(report::add);
    AlignmentTable table = AlignmentTable.read(book, report);
    TextAligner aligner =
        new TextAligner(languages, GlossaryReader.read(book, languages, new Report()), List.of());
    if (!hasPlaces && isFirst && !report.hasErrors() && !dryRun) {
      divide(original, translation, aligner);
      return run(false, false);
    }
    Anchors anchors = new Anchors(original, translation);
    List<Bead> fixed = anchors.of(table, report);
    List<AlignedBead> beads = aligner.align(original.texts(), translation.texts(), fixed);
    requireRelated(beads, fixed);
    AlignedPair pair = new AlignedPair(original, translation, beads, report);
    pair.write();
    TranslationRecord record = RecordReader.read(book, report);
    Map<String, String> changed = new LinkedHashMap<>(pair.changed());
    List<String> dropped = droppedRecords(original, translation, record, changed);
    AlignmentTable next = pair.table(anchors);
    if (!next.text().equals(table.text())) {
      changed.put(AlignmentTable.PATH, next.text());
    }
    if (!dryRun && !changed.isEmpty() && !report.hasErrors()) {
      write(changed, List.of());
    }
    return summary(pair, next, changed.size(), dropped);
  }

  /** Reports two texts whose pairs are all hardly better than others. */
  private void requireRelated(List<AlignedBead> beads, List<Bead> fixed) {
    double sum = 0;
    int count = 0;
    for (AlignedBead aligned : beads) {
      Bead bead = aligned.bead();
      if (bead.originals() > 0 && bead.translations() > 0 && !fixed.contains(bead)) {
        sum += aligned.certainty();
        count++;
      }
    }
    if (count >= FEWEST && sum < LEAST_CERTAINTY * count && !report.hasErrors()) {
      report.add(
          Finding.of(
                  RuleId.ALN_012,
                  "content/" + languages.translation(),
                  "this does not seem to be a translation of the original: nothing shows which"
                      + " paragraphs belong together")
              .hint("check that both are the same text, and the languages"));
    }
  }

  private void write(Map<String, String> changed, List<String> deleted) {
    try {
      FileUpdate.write(book, WORK, changed, deleted);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the alignment", e);
    }
  }

  /** Divides the translation into files as the original is, if it has other files. */
  private void divide(AlignedFiles original, AlignedFiles translation, TextAligner aligner) {
    List<AlignedBead> beads =
        aligner.align(
            original.texts(), translation.texts(), new Anchors(original, translation).ofNames());
    requireRelated(beads, List.of());
    if (report.hasErrors()) {
      return;
    }
    ChapterLayout layout = original.layout(translation, beads);
    Map<String, String> changed = new LinkedHashMap<>();
    Set<String> deleted = new LinkedHashSet<>();
    for (int k = 0; k < translation.size(); k++) {
      deleted.add(translation.get(k).name());
    }
    String folder = "content/" + languages.translation() + "/";
    Set<SectionText> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(translation.texts());
    for (SectionText text : layout.chapters()) {
      String path = folder + original.fileOf(text.path());
      deleted.remove(path);
      if (!same.contains(text)) {
        changed.put(path, SectionWriter.write(text));
      }
    }
    OwnMatter matter = new OwnMatter(book, languages, translation);
    if (matter.isListed()) {
      layout.front().forEach(text -> deleted.remove(text.origin().path()));
      layout.back().forEach(text -> deleted.remove(text.origin().path()));
      changed.put(folder + SummaryOrder.NAME, matter.summary(layout, deleted));
    } else {
      matter.named("front", layout.front(), changed);
      matter.named("back", layout.back(), changed);
    }
    deleted.removeAll(changed.keySet());
    write(changed, List.copyOf(deleted));
  }

  /** Removes the lines of segments whose texts are others now; adds the record to the files. */
  private static List<String> droppedRecords(
      AlignedFiles original,
      AlignedFiles translation,
      TranslationRecord record,
      Map<String, String> changed) {
    if (record.lines().isEmpty() || changed.isEmpty()) {
      return List.of();
    }
    List<SectionUnits> before = Survey.of(original.read(Map.of()), translation.read(Map.of()));
    List<SectionUnits> after = Survey.of(original.read(changed), translation.read(changed));
    Acceptances acceptances = new Acceptances(after, record);
    List<String> dropped = acceptances.dropMoved(before);
    if (!dropped.isEmpty()) {
      changed.put(TranslationRecord.PATH, acceptances.result().text());
    }
    return dropped;
  }

  private static Summary summary(
      AlignedPair pair, AlignmentTable table, int files, List<String> dropped) {
    int single = 0;
    int several = 0;
    int missing = 0;
    int doubtful = 0;
    for (AlignmentTable.Row row : table.rows()) {
      if (row.translation().isEmpty()) {
        missing++;
      } else if (row.original().size() == 1 && row.translation().size() == 1) {
        single++;
      } else {
        several++;
      }
      doubtful += row.state() == AlignmentTable.State.DOUBTFUL ? 1 : 0;
    }
    return new Summary(
        pair.sections(),
        table.rows().size(),
        single,
        several,
        missing,
        pair.added(),
        doubtful,
        files,
        dropped);
  }
}
