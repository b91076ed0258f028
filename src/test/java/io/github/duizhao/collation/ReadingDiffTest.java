package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Variant.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingDiffTest {
  @ParameterizedTest
  @CsvSource({
    "常泰, 崇泰, SUBSTITUTION",
    "门急诊, 门诊, OMISSION",
    "太湖流域, 太湖南流域, ADDITION",
    "共建, 建共, TRANSPOSITION",
    "先到高田，再到低田, 再到低田，先到高田, TRANSPOSITION",
    "研究院, 研究究院, REPETITION",
    "基地。推动, 基地，推动, SUBSTITUTION",
    "the door, the the door, REPETITION",
    "bathe in, bathe the in, ADDITION",
  })
  void aReadingIsOfOneKind(String lemma, String reading, Kind kind) {
    assertThat(ReadingDiff.kind(lemma, reading, "", "")).isEqualTo(kind);
  }
}
