package io.github.duizhao.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the rules with pairs that have known faults. Misses and false alarms are written to
 * {@code target/pairs.txt}, their numbers to {@code docs/rules.md}.
 */
class MeasureTest {
  @TempDir Path work;
  private static RuleMeasure measure;

  @BeforeAll
  static void measure() throws IOException {
    measure = MeasurePage.ours().measure();
    List<String> lines = measure.disagreements().stream().map(Disagreement::toString).toList();
    Files.write(Path.of("target/pairs.txt"), lines);
  }

  @Test
  void nothingIsFoundOutsideThePairs() {
    assertThat(measure.elsewhere())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void aPairIsABlockAndAFaultNamesRuleAndWords() throws IOException {
    Path file = work.resolve("two.txt");
    Files.writeString(
        file,
        """
        # remark

        zh-Hans: 甲：乙。
        zh-Hans: 丙。
        en: A: b.
        en: C.
        fault: ALN-001 some words | ALN-002 more

        en: A.
        zh-Hant: 甲。
        """);
    KnownFault fault =
        new KnownFault(
            List.of(new Clue(RuleId.ALN_001, "some words"), new Clue(RuleId.ALN_002, "more")));
    assertThat(PairFile.read(file))
        .containsExactly(
            new KnownPair(
                "two.txt:3",
                new KnownPair.Side("zh-Hans", List.of("甲：乙。", "丙。")),
                new KnownPair.Side("en", List.of("A: b.", "C.")),
                List.of(fault)),
            new KnownPair(
                "two.txt:9",
                new KnownPair.Side("en", List.of("A.")),
                new KnownPair.Side("zh-Hant", List.of("甲。")),
                List.of()));
  }
}
