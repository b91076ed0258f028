package io.github.duizhao.report;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the findings of a run and applies the book's rule settings to them. Thread-safe. */
public final class Report {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.at().map(at -> at.path()).orElse(""))
          .thenComparing(f -> f.at().map(at -> at.line()).orElse(0))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** The rules about files whose text is not in the book although it should be. */
  private static final Set<RuleId> UNREADABLE =
      Set.of(RuleId.SRC_001, RuleId.SRC_002, RuleId.SRC_003, RuleId.SRC_004, RuleId.SRC_006);

  /** The rules about the way a text is written, which many places of a text break. */
  private static final Set<RuleId> HABITS =
      Arrays.stream(RuleId.values())
          .filter(
              rule ->
                  rule.group().equals("TYP")
                      || Set.of(
                              RuleId.LNG_001,
                              RuleId.LNG_002,
                              RuleId.LNG_003,
                              RuleId.FNT_001,
                              RuleId.LNK_002,
                              RuleId.PIC_007)
                          .contains(rule))
          .collect(Collectors.toUnmodifiableSet());

  private static final String CONTENT = "content/";

  /** The findings of a habit in one language that are listed one by one. */
  private static final int MOST_LISTED = 30;

  private final List<Finding> findings = new ArrayList<>();
  private final Map<Origin, List<Fold>> folds = new HashMap<>();
  private RuleSettings settings = RuleSettings.none();
  private Function<Origin, Optional<SegmentId>> segments = at -> Optional.empty();

  /** Findings of some rules, at places that refer to it, that follow from another finding. */
  private record Fold(Finding cause, Set<RuleId> rules) {}

  /** Adds a finding. */
  public synchronized void add(Finding finding) {
    findings.add(finding);
  }

  /**
   * Adds a finding and folds those that follow from it, whether they are added before or after:
   * they are neither listed nor counted, only returned by {@link #folded}. An error is folded only
   * while its cause is an error too and not waived.
   *
   * @param rules of the findings that follow from it
   * @param places of the findings that follow from it
   */
  public synchronized void add(Finding cause, Set<RuleId> rules, Collection<Origin> places) {
    findings.add(cause);
    Fold fold = new Fold(cause, Set.copyOf(rules));
    places.forEach(at -> folds.computeIfAbsent(at, it -> new ArrayList<>()).add(fold));
  }

  /** Adds all findings of another report. */
  public void addAll(Report other) {
    List<Finding> others = other.raw();
    Map<Origin, List<Fold>> otherFolds = other.rawFolds();
    synchronized (this) {
      findings.addAll(others);
      otherFolds.forEach(
          (at, list) -> folds.computeIfAbsent(at, it -> new ArrayList<>()).addAll(list));
    }
  }

  private synchronized List<Finding> raw() {
    return List.copyOf(findings);
  }

  private synchronized Map<Origin, List<Fold>> rawFolds() {
    return Map.copyOf(folds);
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
   * Returns the findings that are neither waived nor folded, sorted by file, line and rule, without
   * duplicates. If there are many of a rule about the way a text is written, they are folded into
   * the first.
   */
  public synchronized List<Finding> findings() {
    List<Finding> listed = listed();
    Map<Finding, List<Finding>> repeated = repeated(listed);
    if (repeated.isEmpty()) {
      return listed;
    }
    Map<Finding, Finding> first = new HashMap<>();
    Set<Finding> others = new HashSet<>();
    repeated.forEach(
        (habit, places) -> {
          first.put(places.get(0), habit);
          others.addAll(places.subList(1, places.size()));
        });
    return listed.stream()
        .filter(finding -> !others.contains(finding))
        .map(finding -> first.getOrDefault(finding, finding))
        .toList();
  }

  private List<Finding> listed() {
    return unfolded().filter(finding -> settings.waiver(finding).isEmpty()).toList();
  }

  /** The folder of the language that a finding is about: {@code content/en}. */
  private static String folder(Finding finding) {
    String path = finding.at().map(Origin::path).orElse("");
    int end = path.startsWith(CONTENT) ? path.indexOf('/', CONTENT.length()) : -1;
    return end < 0 ? "" : path.substring(0, end);
  }

  /** The findings of each habit in each language, by the one that replaces them. */
  private static Map<Finding, List<Finding>> repeated(List<Finding> listed) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : listed) {
      if (HABITS.contains(finding.rule())) {
        String group = finding.rule() + " " + finding.severity() + " " + folder(finding);
        groups.computeIfAbsent(group, it -> new ArrayList<>()).add(finding);
      }
    }
    Map<Finding, List<Finding>> repeated = new LinkedHashMap<>();
    for (List<Finding> group : groups.values()) {
      if (group.size() > MOST_LISTED) {
        Finding first = group.get(0);
        Finding habit =
            new Finding(
                first.rule(),
                first.severity(),
                first.at(),
                first.segment(),
                first.message() + ", and " + (group.size() - 1) + " more findings of this rule",
                Optional.of(
                    first.hint().map(hint -> hint + "; ").orElse("")
                        + "'duizhao check --json' lists all places"));
        repeated.put(habit, group);
      }
    }
    return repeated;
  }

  /** Returns the waived findings in the same order. */
  public synchronized List<Waived> waived() {
    return unfolded()
        .flatMap(finding -> settings.waiver(finding).map(it -> new Waived(finding, it)).stream())
        .toList();
  }

  /** Returns the folded findings in the same order, by the finding that they follow from. */
  public synchronized Map<Finding, List<Finding>> folded() {
    Map<Finding, List<Finding>> folded = new LinkedHashMap<>();
    all()
        .forEach(
            finding ->
                cause(finding)
                    .ifPresent(
                        cause ->
                            folded.computeIfAbsent(cause, it -> new ArrayList<>()).add(finding)));
    repeated(listed()).forEach((habit, all) -> folded.put(habit, all.subList(1, all.size())));
    return folded;
  }

  private Stream<Finding> unfolded() {
    return folds.isEmpty() ? all() : all().filter(finding -> cause(finding).isEmpty());
  }

  /** The finding that this one is folded into, with its settings applied. */
  private Optional<Finding> cause(Finding finding) {
    return finding
        .at()
        .flatMap(
            at ->
                folds.getOrDefault(at, List.of()).stream()
                    .filter(fold -> fold.rules().contains(finding.rule()))
                    .filter(fold -> finding.severity() != Severity.ERROR || isError(fold.cause()))
                    .map(fold -> settings.apply(located(fold.cause())))
                    .findFirst());
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
   * Adds a finding for each waiver that covers no finding, not even a folded one.
   *
   * @param checked the rules that were checked; waivers of other rules are ignored
   */
  public synchronized void reportUnusedWaivers(Predicate<RuleId> checked) {
    List<Finding> all = all().toList();
    for (Waiver waiver : settings.waivers()) {
      if (checked.test(waiver.rule()) && all.stream().noneMatch(waiver::covers)) {
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
    return findings.stream().filter(this::isError).anyMatch(this::isUnfolded);
  }

  /** Whether there is an error in that file that is not waived. */
  public synchronized boolean hasErrorsIn(String path) {
    return findings.stream()
        .filter(finding -> finding.at().filter(at -> at.path().equals(path)).isPresent())
        .filter(this::isError)
        .anyMatch(this::isUnfolded);
  }

  private boolean isUnfolded(Finding finding) {
    return cause(settings.apply(located(finding))).isEmpty();
  }

  /** Whether a file is missing or could not be read. References into it are then not errors. */
  public synchronized boolean hasUnreadableFiles() {
    return findings.stream().anyMatch(finding -> UNREADABLE.contains(finding.rule()));
  }

  private boolean isError(Finding finding) {
    Finding adjusted = settings.apply(located(finding));
    return adjusted.severity() == Severity.ERROR && settings.waiver(adjusted).isEmpty();
  }
}
