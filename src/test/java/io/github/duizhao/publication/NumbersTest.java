package io.github.duizhao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "c5-p1, 5.0.1",
    "c5-1-p2, 5.1.2",
    "c5-1-p2a, 5.1.2a",
    "c5-1-2-3-p4, 5.1.2.3.4",
    "c2a-p1, 2a.0.1",
    "c5, 5",
    "c5-1, 5.1",
    "c5-1-2, 5.1.2",
    "a1-p3, A1.0.3",
    "a1-2-p3, A1.2.3",
    "a1, A1",
    "f1-p3, 3",
    "part1-s1-p3, 3",
    "part1-2-p3, 3",
    "intro-p3, 3",
    "intro, intro"
  })
  void numbersFollowIds(String id, String number) {
    assertThat(Numbers.ofPlace(id)).isEqualTo(number);
  }
}
