package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingKeyTest {
  @Test
  void sectionBeforeAChapterBelongsToThePreviousChapter() {
    assertThat(HeadingKey.first(Witnesses.passages("第三节 桥", "第五章 路"), false))
        .contains(new HeadingKey(0, 4, 3));
  }

  @Test
  void aSectionWithoutAChapterHasNoPlace() {
    assertThat(HeadingKey.first(Witnesses.passages("第三节 桥", "修桥。"), false)).isEmpty();
  }

  @Test
  void partComesBeforeItsFirstChapter() {
    assertThat(HeadingKey.first(Witnesses.passages("第二编 水", "第四章 渠"), false))
        .hasValueSatisfying(key -> assertThat(key).isLessThan(new HeadingKey(0, 4, 0)));
  }

  @Test
  void chaptersNumberedInEachPartAreFound() {
    assertThat(HeadingKey.chaptersRestart(Witnesses.passages("第一编", "第一章", "第二编", "第一章"))).isTrue();
    assertThat(HeadingKey.chaptersRestart(Witnesses.passages("第一编", "第一章", "第二编", "第二章")))
        .isFalse();
  }
}
