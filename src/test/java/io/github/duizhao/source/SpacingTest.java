package io.github.duizhao.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建设 、 改造， 推动 | 建设、改造，推动",
        "推进 5G 网络 | 推进5G网络",
        "“互 联网+智慧” 能源 | “互联网+智慧”能源",
        "浙西－ 浙南 | 浙西－浙南",
        "the  “old”   text | the “old” text",
        "用 Duizhao  1.0 排版 | 用Duizhao 1.0排版",
        "𠮷 野家 | 𠮷野家",
        "책을 읽다 | 책을 읽다",
        "本を　読む | 本を読む",
      })
  void spacesNextToFullWidthCharactersAreRemoved(String text, String clean) {
    assertThat(Spacing.clean(text)).isEqualTo(clean);
  }

  @Test
  void whiteSpaceAloneIsRemoved() {
    assertThat(Spacing.clean("\u00A0\u3000\t ")).isEmpty();
  }

  @Test
  void hyphensAtTheEndOfALineStay() {
    StringBuilder text = new StringBuilder();
    Spacing.join(text, "the well-");
    Spacing.join(text, "known text");
    Spacing.join(text, "exam\u00AD");
    Spacing.join(text, "ple –");
    Spacing.join(text, "end");
    assertThat(text).hasToString("the well-known text example – end");
  }
}
