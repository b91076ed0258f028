package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordBoundariesTest {
  private final NgramCounts usage = new NgramCounts();
  private final WordBoundaries words = new WordBoundaries(usage);

  @BeforeEach
  void textAboutCanals() {
    usage.add("水渠很长，水渠很深，水渠里有鱼，水渠边有树，人走路边。");
  }

  @Test
  void charactersOftenTogetherAreAWord() {
    String text = "从前这一带的水渠都归村里人看守";
    assertThat(words.divides(text, text.indexOf("渠"))).isTrue();
    assertThat(words.divides(text, text.indexOf("都"))).isFalse();
  }

  @Test
  void aShortClauseIsAWord() {
    assertThat(words.start("有闸，轮流看守。", 5)).isEqualTo(3);
    assertThat(words.end("有闸，轮流看守。", 5)).isEqualTo(7);
  }

  @Test
  void westernWordsEndWithTheirLetters() {
    assertThat(words.start("the old library", 10)).isEqualTo(8);
    assertThat(words.end("设24小时的书柜，晴天雨天都不上锁", 2)).isEqualTo(3);
  }

  @Test
  void supplementaryCharacterIsOneCharacter() {
    assertThat(words.divides("𠮷日", 1)).isTrue();
  }
}
