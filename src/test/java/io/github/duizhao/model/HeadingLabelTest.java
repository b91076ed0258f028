package io.github.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.HeadingLabel.Rank;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第五章 提升基础设施 | CHAPTER | 5 | 第五章 | 提升基础设施
          第四章 〔加强协同〕 | CHAPTER | 4 | 第四章 | 〔加强协同〕
          第十二节　推动 | SECTION | 12 | 第十二节 | 推动
          第一百零三条 为了 | ARTICLE | 103 | 第一百零三条 | 为了
          第二编 总则 | PART | 2 | 第二编 | 总则
          第一節　開始 | SECTION | 1 | 第一節 | 開始
          一、总体要求 | ENUMERATED | 1 | 一、 | 总体要求
          （二）基本原则 | PARENTHESIZED | 2 | （二） | 基本原则
          3. 目标 | NUMBERED | 3 | 3. | 目标
          Chapter 5. Improving | CHAPTER | 5 | Chapter 5 | Improving
          Section XIV: Banks | SECTION | 14 | Section XIV | Banks
          Part Two The Sea | PART | 2 | Part Two | The Sea
          """)
  void labelIsSplitFromTitle(
      String heading, HeadingLabel.Rank rank, int number, String label, String title) {
    assertThat(HeadingLabel.of(heading)).contains(new HeadingLabel(rank, number, label, title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          前言
          第三方评估机制
          Chapters of a life
          Part of the plan
          Part two of the plan
          Section I of it
          Section 1.2 Banks
          2.5 公里
          十分重要
          """)
  void headingWithoutNumberHasNone(String heading) {
    assertThat(HeadingLabel.of(heading)).isEmpty();
  }

  @Test
  void labelAloneHasAnEmptyTitle() {
    assertThat(HeadingLabel.of("第五章").orElseThrow().title()).isEmpty();
  }

  @Test
  void customFormsAreRead() {
    Pattern pattern = Pattern.compile("卷之([一二三]+)");
    assertThat(HeadingLabel.of("卷之三 学而", pattern, Rank.PART))
        .contains(new HeadingLabel(Rank.PART, 3, "卷之三", "学而"));
    assertThat(HeadingLabel.of("见卷之三", pattern, Rank.PART)).isEmpty();
    assertThat(HeadingLabel.of("卷之三", Pattern.compile("卷之三"), Rank.PART)).isEmpty();
  }
}
