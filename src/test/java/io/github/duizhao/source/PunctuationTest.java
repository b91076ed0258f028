package io.github.duizhao.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "市域(郊)铁路,推动:一;二!三? | 市域（郊）铁路，推动：一；二！三？",
        "天然气(LNG)接收站 | 天然气（LNG）接收站",
        "“高铁+酒店”,实现 | “高铁+酒店”，实现",
        "共1,000千伏,PM2.5 | 共1,000千伏，PM2.5",
        "一.二. | 一。二。",
        "用 f(x) 表示 | 用 f(x) 表示",
        "Han (Latin), and so on | Han (Latin), and so on",
        "括号)不(配对 | 括号)不(配对",
        "𠮷,𠮷 | 𠮷，𠮷",
      })
  void chineseTextHasFullWidthPunctuation(String text, String full) {
    assertThat(Punctuation.fullWidth(text)).isEqualTo(full);
  }
}
