package io.github.duizhao.app;

import io.github.duizhao.alignment.BookAligner;
import io.github.duizhao.alignment.OmittedTexts;
import io.github.duizhao.alignment.StaleTexts;
import io.github.duizhao.check.PairingCheck;
import io.github.duizhao.check.StrayLineCheck;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.config.GlossaryReader;
import io.github.duizhao.evidence.PairProof;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.ReadingOrder;
import io.github.duizhao.model.Term;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.status.Acceptance;
import io.github.duizhao.status.Acceptances;
import io.github.duizhao.status.BookStatus;
import io.github.duizhao.status.RecordReader;
import io.github.duizhao.status.SectionUnits;
import io.github.duizhao.status.Selection;
import io.github.duizhao.status.Survey;
import io.github.duizhao.status.TranslationRecord;
import io.github.duizhao.status.TranslationUnit;
import io.github.duizhao.text.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code duizhao status}: counts what is translated, and records in {@code content/translation.tsv}
 * what an editor accepts. If there are errors, nothing is recorded.
 */
public final class StatusBook {
  /** Rules whose findings are not reported because the counts include them. */
  private static final Set<RuleId> COUNTED = Set.of(RuleId.ALN_001);

  private static final String WORK = ".duizhao/status";

  private final StatusRequest request;
  private final BookConfig config;
  private final Report report;

  private StatusBook(StatusRequest request, BookConfig config, Report report) {
    this.request = request;
    this.config = config;
    this.report = report;
  }

  /**
   * Records what the request asks for, then counts.
   *
   * @return empty if book.yml cannot be read, for which the report has the reason
   * @throws WrongRequestException if a name selects nothing that is translated; then nothing is
   *     recorded
   */
  public static Optional<StatusSummary> run(StatusRequest request, Report report) {
    return BookConfigReader.read(request.book(), OutputFormats.described(), report)
        .map(config -> new StatusBook(request, config, report).run());
  }

  private StatusSummary run() {
    report.applySettings(config.rules());
    TranslationRecord old = RecordReader.read(request.book(), report);
    Surveyed book = survey(old);
    List<SectionUnits> sections = book.sections();
    if (!request.records() || report.hasErrors()) {
      return summary(book, old, 0, List.of(), 0);
    }
    Acceptances acceptances = new Acceptances(sections, old);
    Selection selection = new Selection(sections, book.order());
    List<TranslationUnit> accepted =
        request.accept().map(names -> translated(names, selection)).orElse(List.of());
    List<TranslationUnit> reviewed =
        request.review().map(names -> translated(names, selection)).orElse(List.of());
    List<TranslationUnit> omitted =
        units(request.omit(), selection, unit -> unit.translation().isEmpty(), "translated");
    acceptances.accept(accepted);
    acceptances.review(reviewed, request.by());
    acceptances.omit(omitted);
    boolean everything = request.accept().filter(List::isEmpty).isPresent();
    List<String> dropped = everything ? acceptances.dropStrays() : List.of();
    TranslationRecord record = acceptances.result();
    write(old, record);
    int kept = (int) omitted.stream().filter(unit -> unit.translation().isPresent()).count();
    return summary(book, record, changed(old, record), dropped, kept);
  }

  /** The units of the book, the places of their sections, and what is known about the pairs. */
  private record Surveyed(List<SectionUnits> sections, ReadingOrder order, PairProof proof) {}

  /** Reads both languages; missing translations are not reported, since they are counted. */
  private Surveyed survey(TranslationRecord record) {
    Languages languages = config.metadata().languages();
    Report found = new Report();
    BookTexts read;
    ReadingOrder order;
    try (Workers workers = Workers.onAllProcessors()) {
      ContentFolder content =
          new ContentFolder(request.book(), languages, config.hasMath(), workers, found);
      read = content.read();
      order = content.order();
      report.locateSegments(content.places()::at);
    }
    List<SectionUnits> sections = Survey.of(read.originals(), read.translations());
    BookStatus status = BookStatus.of(sections, record);
    new BookAligner(
            config.id(),
            config.metadata(),
            config.missingTranslation(),
            StaleTexts.none(),
            new OmittedTexts(status.omittedIds(), status.outdatedOmissions()),
            found)
        .align(order, read.originals(), read.translations());
    List<Term> terms = GlossaryReader.read(request.book(), languages, new Report());
    PairingCheck.run(languages, read.all(), terms, found);
    PairProof proof = PairProof.of(languages, read.originals(), read.translations(), terms);
    found.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .filter(finding -> !COUNTED.contains(finding.rule()))
        .forEach(report::add);
    return new Surveyed(sections, order, proof);
  }

  private StatusSummary summary(
      Surveyed book, TranslationRecord record, int changed, List<String> dropped, int kept) {
    BookStatus status = BookStatus.of(book.sections(), record);
    StrayLineCheck.run(status, report);
    return new StatusSummary(
        config.metadata().languages(), status, book.proof(), changed, dropped, kept);
  }

  /** The units with these names; all units if there are no names. */
  private static List<TranslationUnit> translated(List<String> names, Selection selection) {
    return names.isEmpty()
        ? selection.all()
        : units(names, selection, unit -> unit.translation().isPresent(), "not translated");
  }

  /**
   * The units with these names.
   *
   * @param wanted at least one unit of each name must match it
   * @param otherwise what a name is if none does
   */
  private static List<TranslationUnit> units(
      List<String> names,
      Selection selection,
      Predicate<TranslationUnit> wanted,
      String otherwise) {
    List<TranslationUnit> units = new ArrayList<>();
    for (String name : names) {
      List<TranslationUnit> chosen = selection.of(name);
      if (chosen.isEmpty()) {
        throw new WrongRequestException(
            "the book has no segment '"
                + name
                + "'"
                + Nearest.hint(name, selection.ids()).map(hint -> "; " + hint).orElse(""));
      }
      if (chosen.stream().noneMatch(wanted)) {
        throw new WrongRequestException("'" + name + "' is " + otherwise);
      }
      units.addAll(chosen);
    }
    return units;
  }

  /** The number of lines that are new or changed in the record. */
  private static int changed(TranslationRecord old, TranslationRecord record) {
    Set<Acceptance> lines = new HashSet<>(old.lines());
    return (int) record.lines().stream().filter(line -> !lines.contains(line)).count();
  }

  /** Replaces the record in one step, unless its lines are unchanged. */
  private void write(TranslationRecord old, TranslationRecord record) {
    if (record.lines().equals(old.lines())) {
      return;
    }
    try {
      FileUpdate.write(request.book(), WORK, Map.of(TranslationRecord.PATH, record.text()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + TranslationRecord.PATH, e);
    }
  }
}
