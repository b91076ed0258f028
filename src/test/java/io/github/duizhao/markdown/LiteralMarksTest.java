package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "**重点。**后文 → **重点**。后文",
        "**“引语”**的 → “**引语**”的",
        "的**“引语”**，后 → 的“**引语**”，后",
        "甲*重。*乙 → 甲*重*。乙",
        "他_重点_说 → 他*重点*说",
        "> **重点。**后文 → **重点**。后文",
        "- **重点。**后文 → **重点**。后文",
        "## **重点。**后文 → **重点**。后文",
        "**《书》**说 → 《**书**》说"
      })
  void correctionIsSuggested(String text, String better) {
    List<Finding> findings = findings(text + " {#c1-p1}");
    assertThat(findings).extracting(Finding::rule).containsExactly(RuleId.MRK_002);
    String marks = better.substring(0, Math.max(better.lastIndexOf('*'), better.lastIndexOf('_')));
    assertThat(findings.get(0).toString() + findings.get(0).hint().orElse(""))
        .contains(marks.replaceFirst("^[的甲他]", ""));
    assertThat(findings(better + " {#c1-p1}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲 | **重点。**后文\n--- | ---\n乙 | 丙\n{#c1-p1}",
        "甲[^c1-n1] {#c1-p1}\n\n[^c1-n1]: **重点。**后文",
        "```verse\n**重点。**后文\n```\n{#c1-p1}"
      })
  void tablesNotesAndVerseAreChecked(String text) {
    assertThat(findings(text)).extracting(Finding::rule).containsExactly(RuleId.MRK_002);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "snake_case_name",
        "5 * 3 = 15",
        "姓名：______",
        "`a*b`",
        "甲 \\* 乙",
        "[甲](https://a.org/x_y_z)"
      })
  void otherCharactersAreIgnored(String text) {
    assertThat(findings(text + " {#c1-p1}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'On *nix systems', WARNING",
    "'Price* of it', WARNING",
    "'On *nix and *BSD', ERROR",
    "'A **word here', ERROR",
    "'甲**。乙', ERROR"
  })
  void oneAsteriskMayBeACharacter(String text, Severity severity) {
    assertThat(findings(text + " {#c1-p1}"))
        .extracting(Finding::severity)
        .containsExactly(severity);
  }

  private static List<Finding> findings(String text) {
    Report report = new Report();
    SectionFile file =
        new SectionFile(
            new SectionId("c1"), Section.Kind.CHAPTER, "x/index", new Language("zh"), "x/index.md");
    new SectionReader(report).read(file, "# 题 {#c1}\n\n" + text + "\n");
    return report.findings();
  }
}
