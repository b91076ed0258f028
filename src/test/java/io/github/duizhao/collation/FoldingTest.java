package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "ＡＢ１２, A B12",
    "Ⅵ：, VI:",
    "一—二, 一-二",
    "甲・乙, 甲·乙",
    "“对”, \"对\"",
  })
  void formsOfOneCharacterAreEqual(String one, String other) {
    assertThat(folded(one)).isEqualTo(folded(other));
  }

  @Test
  void charactersThatOnlyLookAlikeAreDistinct() {
    assertThat(folded("己已巳")).isEqualTo("己已巳");
    assertThat(folded("𠮷")).isNotEqualTo(folded("吉"));
  }

  @Test
  void whiteSpaceAndInvisibleCharactersAreRemoved() {
    assertThat(folded("甲\u3000\u00A0\u200B\u00AD 乙")).isEqualTo("甲乙");
  }

  private static String folded(String text) {
    return text.codePoints().mapToObj(Folding::fold).collect(Collectors.joining());
  }
}
