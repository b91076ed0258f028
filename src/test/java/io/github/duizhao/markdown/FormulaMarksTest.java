package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaMarksTest {
  private final Report report = new Report();

  /** A pilcrow is a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '@',
      value = {
        "a $x^2$ b → x^2",
        "It cost $5 and $6, while $x$ is free. → x",
        "$x$ and $y$ → x|y",
        "价$x$元 → x",
        "($x$), \"$y$\" → x|y",
        "$a_b$ and *c* $d_e$ → a_b|d_e",
        "$a*b*c$ → a*b*c",
        "$a<b$ $c>d$ → a<b|c>d",
        "$\\$5$ → \\$5",
        "$\\{a\\}$ → \\{a\\}",
        "$x$-axis → x",
        "*$x$* **$y$** → x|y",
        "[$x$](https://example.org) → x",
        "$`x_1`$ → x_1",
        "a $$x$$ b → D:x",
        "$$ x $$ → D:x",
        "$$¶a¶= b¶$$ → D:a¶= b",
        "```math¶x¶``` → D:x",
        "```math¶x¶```¶{#c1-p1} → D:x",
        "- $x$¶- b → x",
        "| $x$ |¶| --- |¶| $y$ | → x|y",
        "a[^1]¶¶[^1]: $x$ → x",
        "```verse¶$x$¶``` → x",
        "## On $x$ {#c1-p1} → x"
      })
  void formulasAreThoseOfPandoc(String text, String expected) {
    assertThat(formulas(read(text.replace("¶", "\n"), true)))
        .isEqualTo(expected.replace("¶", "\n"));
    assertThat(report.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs $5 or $6.",
        "$ x$",
        "$x $",
        "\\$x$",
        "$x\\$",
        "`$x$`",
        "$20,000 and $30,000",
        "a $ b",
        "$",
        "$$",
        "$$$$",
        "$x\n\ny$",
        "US$5 and `a$b`",
        "It cost $5 and $6 for"
      })
  void otherDollarsAreCharacters(String text) {
    SectionText section = read(text, true);
    assertThat(formulas(section)).isEmpty();
    String shown =
        section.texts().stream()
            .skip(1)
            .map(it -> it.text().original().plainText())
            .collect(Collectors.joining("\n\n"));
    assertThat(shown).isEqualTo(text.replace("\\$", "$").replace("`", ""));
  }

  @Test
  void withoutTheSettingNothingIsAFormula() {
    assertThat(formulas(read("$x$ and $y$", false))).isEmpty();
    assertThat(report.findings()).isEmpty();
    read("a $\\alpha$ b", false);
    assertThat(report.findings()).extracting(it -> it.rule().text()).containsExactly("MRK-014");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$$\na\n+ b\n$$", "$$\na\n\n= 4\n$$", "$$\nunclosed"})
  void formulaThatIsTornApartIsReported(String text) {
    read(text, true);
    assertThat(report.findings()).extracting(it -> it.rule().text()).contains("MRK-014");
  }

  @Test
  void aLongTextOfDollarsIsReadInReasonableTime() {
    assertThat(formulas(read("$a ".repeat(16_000), true))).isEmpty();
    assertThat(formulas(read("$a$5".repeat(12_000), true))).isNotNull();
  }

  private static String formulas(SectionText section) {
    return section.texts().stream()
        .flatMap(text -> Inline.stream(text.content(), Inline.Formula.class))
        .map(formula -> (formula.isDisplayed() ? "D:" : "") + formula.source())
        .collect(Collectors.joining("|"));
  }

  private SectionText read(String text, boolean hasMath) {
    SectionFile file =
        new SectionFile(
            new SectionId("c1"),
            Section.Kind.CHAPTER,
            "chapter-01/index",
            new Language("en"),
            "content/en/chapter-01/index.md",
            Optional.empty(),
            false,
            hasMath);
    return new SectionReader(report).read(file, "# T\n\n" + text + "\n").orElseThrow();
  }
}
