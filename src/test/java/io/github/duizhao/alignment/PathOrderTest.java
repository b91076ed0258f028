package io.github.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PathOrderTest {
  private static final List<String> ORDERED =
      List.of(
          "front-1-preface",
          "front-02-foreword",
          "chapter-1/index",
          "chapter-1/section-01",
          "chapter-1/section-2",
          "chapter-1/section-10",
          "chapter-1/section-12345678901",
          "chapter-02/section-1",
          "chapter-2/index",
          "part-1/index",
          "part-1/chapter-1/index",
          "part-1/chapter-1/section-1",
          "part-1/chapter-1/section-1a",
          "part-1/chapter-2/index",
          "part-10/index",
          "back-1-colophon");

  @Test
  void pathsAreInTheOrderOfTheBook() {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      List<String> mixed = new ArrayList<>(ORDERED);
      Collections.shuffle(mixed, random);
      mixed.sort(new PathOrder());
      assertThat(mixed).isEqualTo(ORDERED);
    }
  }
}
