package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final String PATH = "content/en/a.md";
  private static final Finding STAR =
      Finding.of(RuleId.MRK_002, new Origin(PATH, 12), "a '*' is left standing");
  private final Report report = new Report();

  @Test
  void bookMayChangeTheSeverityLater() {
    report.add(STAR);
    assertThat(report.hasErrors()).isTrue();
    report.applySettings(new RuleSettings(Map.of(RuleId.MRK_002, Severity.WARNING), List.of()));
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void manyFindingsOfAHabitAreOne() {
    for (int line = 1; line <= 31; line++) {
      report.add(Finding.of(RuleId.TYP_003, new Origin(PATH, line), "quotes " + line));
      report.add(
          Finding.of(RuleId.TYP_003, new Origin("content/fr/a.md", line % 30 + 1), "quotes"));
      report.add(Finding.of(RuleId.NUM_001, new Origin(PATH, line), "number " + line));
    }
    assertThat(report.count(Severity.WARNING)).isEqualTo(1 + 30 + 31);
    Finding habit =
        report.findings().stream()
            .filter(it -> it.rule() == RuleId.TYP_003)
            .findFirst()
            .orElseThrow();
    assertThat(habit.toString())
        .isEqualTo(PATH + ":1: TYP-003 quotes 1, and 30 more findings of this rule");
    assertThat(report.folded().get(habit)).hasSize(30);
    report.applySettings(
        new RuleSettings(
            Map.of(),
            List.of(new Waiver(RuleId.TYP_003, PATH + ":1", "as typed", STAR.at().get()))));
    assertThat(report.count(Severity.WARNING)).isEqualTo(30 + 30 + 31);
  }

  @ParameterizedTest
  @CsvSource({
    "SRC_002, true",
    "SRC_006, true",
    "SRC_007, false",
    "SRC_008, false",
    "SRC_009, false"
  })
  void onlyMissingTextsAreUnreadable(RuleId rule, boolean isUnreadable) {
    report.add(Finding.of(rule, PATH, "it is wrong"));
    assertThat(report.hasUnreadableFiles()).isEqualTo(isUnreadable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c1-p2", "content/en/a.md", "content/en/a.md:12"})
  void waivedFindingIsKeptWithItsReasonAndNotCounted(String at) {
    report.add(STAR);
    report.locateSegments(place -> Optional.of(new SegmentId("c1-p2")));
    Waiver waiver = waiver(at);
    report.applySettings(new RuleSettings(Map.of(), List.of(waiver)));
    report.reportUnusedWaivers(rule -> true);
    assertThat(report.findings()).isEmpty();
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.waived())
        .containsExactly(new Waived(STAR.segment(new SegmentId("c1-p2")), waiver));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c1-p1", "content/en/a", "content/en/a.md:1"})
  void aWaiverForAnotherPlaceIsAFindingAtItsOwnLine(String at) {
    report.add(STAR);
    report.applySettings(new RuleSettings(Map.of(), List.of(waiver(at))));
    report.reportUnusedWaivers(rule -> true);
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "book.yml:9: WVR-001 there is no MRK-002 at " + at + " to waive", STAR.toString());
  }

  @Test
  void waiverOfAnUncheckedPlaceIsNotReportedAsUnused() {
    report.applySettings(new RuleSettings(Map.of(), List.of(waiver("c1-p1"))));
    report.reportUnusedWaivers(rule -> rule != RuleId.MRK_002);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void aWaiverNeedsAReason() {
    assertThatThrownBy(() -> new Waiver(RuleId.MRK_002, "c1-p1", " \t", new Origin("book.yml", 9)))
        .hasMessage("reason must not be blank");
  }

  private static final Finding CAUSE =
      Finding.of(RuleId.ALN_008, new Origin("content/en/a.md", 3), "one paragraph late");

  private void addCause() {
    report.add(CAUSE, Set.of(RuleId.MRK_002, RuleId.NUM_001), List.of(new Origin(PATH, 12)));
  }

  @Test
  void whatFollowsFromAFindingIsFoldedWheneverItIsAdded() {
    report.add(STAR);
    addCause();
    Finding number = Finding.of(RuleId.NUM_001, new Origin(PATH, 12), "five is missing");
    Finding otherRule = Finding.of(RuleId.NUM_002, new Origin(PATH, 12), "six is added");
    Finding otherPlace = Finding.of(RuleId.NUM_001, new Origin(PATH, 13), "seven is missing");
    report.add(number);
    report.add(otherRule);
    report.add(otherPlace);
    Report all = new Report();
    all.addAll(report);
    assertThat(all.findings()).containsExactly(CAUSE, otherRule, otherPlace);
    assertThat(all.folded()).isEqualTo(Map.of(CAUSE, List.of(STAR, number)));
    assertThat(all.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void aWaiverOfAFoldedFindingIsUsed() {
    report.add(STAR);
    addCause();
    report.applySettings(new RuleSettings(Map.of(), List.of(waiver("content/en/a.md:12"))));
    report.reportUnusedWaivers(rule -> true);
    assertThat(report.findings()).containsExactly(CAUSE);
    assertThat(report.waived()).isEmpty();
  }

  @Test
  void aWaivedCauseKeepsWarningsFoldedButNoErrors() {
    Finding number = Finding.of(RuleId.NUM_001, new Origin(PATH, 12), "five is missing");
    report.add(STAR);
    report.add(number);
    addCause();
    Waiver waiver = new Waiver(RuleId.ALN_008, PATH, "as planned", new Origin("book.yml", 9));
    report.applySettings(new RuleSettings(Map.of(), List.of(waiver)));
    assertThat(report.findings()).containsExactly(STAR);
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.folded()).isEqualTo(Map.of(CAUSE, List.of(number)));
  }

  private static Waiver waiver(String at) {
    return new Waiver(RuleId.MRK_002, at, "as the author wrote it", new Origin("book.yml", 9));
  }
}
