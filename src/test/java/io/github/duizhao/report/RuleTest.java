package io.github.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  @ParameterizedTest
  @EnumSource
  void everyRuleHasItsTexts(RuleId id) {
    Rule rule = Rule.of(id);
    assertThat(rule.title()).hasSizeBetween(5, 60).doesNotEndWith(".").doesNotContain("\n");
    assertThat(rule.explanation()).endsWith(".").doesNotContain("Do:");
    assertThat(rule.advice()).matches("(?s).*[.。`]").doesNotContain("\n\n");
  }

  @Test
  void textOfAnUnknownRuleIsRefused() {
    assertThatThrownBy(() -> Rule.parse("## XYZ-001 A\n\nB.\n\nDo: C.\n"))
        .hasMessage("there is no rule XYZ-001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stray\n\n## ALN-001 A\n\nB.\n\nDo: C.\n",
        "## ALN-001 A\n\nB.\n\nDo: C.\n\n## ALN-001 A\n\nB.\n\nDo: C.\n"
      })
  void missingOrDuplicateTextIsRefused(String texts) {
    assertThatThrownBy(() -> Rule.parse(texts))
        .hasMessageContaining("stray text before ALN-001, or a duplicate");
  }

  @Test
  void textWithoutAdviceIsRefused() {
    assertThatThrownBy(() -> Rule.parse("## ALN-001 A\n\nB.\n"))
        .hasMessageStartingWith("not a rule: ## ALN-001");
  }

  @Test
  void errorsAreBindingUnlessTheBookCanBePublished() {
    assertThat(RuleId.SRC_001.isBinding()).isTrue();
    assertThat(RuleId.MRK_002.isBinding()).isFalse();
    assertThat(RuleId.ALN_001.isBinding()).isFalse();
  }
}
