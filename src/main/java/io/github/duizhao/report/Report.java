package io.github.duizhao.report;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects the findings of a run and applies the book's rule settings to them. Thread-safe. */
public final class Report {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.at().map(at -> at.path()).orElse(""))
          .thenComparing(f -> f.at().map(at -> at.line()).orElse(0))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final List<Finding> findings = new ArrayList<>();
  private RuleSettings settings = RuleSettings.none();
  private Function<Origin, Optional<SegmentId>> segments = at -> Optional.empty();

  /** Adds a finding. */
  public synchronized void add(Finding finding) {
    findings.add(finding);
  }

  /** Adds all findings of another report. */
  public void addAll(Report other) {
    List<Finding> others = other.raw();
    synchronized (this) {
      findings.addAll(others);
    }
  }

  private synchronized List<Finding> raw() {
    return List.copyOf(findings);
  }

  /** Sets the rule settings, which apply to all findings, including earlier ones. */
  public synchronized void applySettings(RuleSettings bookSettings) {
    settings = bookSettings;
  }

  /** Sets the function that finds the segment at a place, for findings that name none. */
  public synchronized void locateSegments(Function<Origin, Optional<SegmentId>> segmentAt) {
    segments = segmentAt;
  }

  /**
   * Returns the findings that are not waived, sorted by file, line and rule, without duplicates.
   */
  public synchronized List<Finding> findings() {
    return all().filter(finding -> settings.waiver(finding).isEmpty()).toList();
  }

  /** Returns the waived findings in the same order. */
  public synchronized List<Waived> waived() {
    return all()
        .flatMap(finding -> settings.waiver(finding).map(it -> new Waived(finding, it)).stream())
        .toList();
  }

  private Stream<Finding> all() {
    return findings.stream().map(this::located).map(settings::apply).sorted(ORDER).distinct();
  }

  private Finding located(Finding finding) {
    return finding.segment().isPresent()
        ? finding
        : finding.at().flatMap(segments).map(finding::segment).orElse(finding);
  }

  /**
   * Adds a finding for each waiver that waives nothing.
   *
   * @param checked the rules that were checked; waivers of other rules are ignored
   */
  public synchronized void reportUnusedWaivers(Predicate<RuleId> checked) {
    List<Waived> waived = waived();
    for (Waiver waiver : settings.waivers()) {
      if (checked.test(waiver.rule())
          && waived.stream().noneMatch(it -> waiver.covers(it.finding()))) {
        String message =
            "there is no %s at %s to waive".formatted(waiver.rule().text(), waiver.at());
        add(
            Finding.of(RuleId.WVR_001, waiver.origin(), message)
                .hint("remove the waiver, or correct its place"));
      }
    }
  }

  /** Returns the number of findings with that severity, without waived ones. */
  public long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether there is an error that is not waived. */
  public synchronized boolean hasErrors() {
    return findings.stream().anyMatch(this::isError);
  }

  /** Whether there is an error in that file that is not waived. */
  public synchronized boolean hasErrorsIn(String path) {
    return findings.stream()
        .filter(finding -> finding.at().filter(at -> at.path().equals(path)).isPresent())
        .anyMatch(this::isError);
  }

  /** Whether a file is missing or could not be read. References into it are then not errors. */
  public synchronized boolean hasUnreadableFiles() {
    return findings.stream().anyMatch(finding -> finding.rule().group().equals("SRC"));
  }

  private boolean isError(Finding finding) {
    Finding adjusted = settings.apply(located(finding));
    return adjusted.severity() == Severity.ERROR && settings.waiver(adjusted).isEmpty();
  }
}
