package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
  /** A list of differences as {@code text|witness}. */
  @ParameterizedTest
  @CsvSource({
    "河水很深, 河水很浅, 深|浅",
    "固体废物区域，危险废物处理, 固体废物处理, 区域，危险废物|",
    "先种麦再种稻吧, 先种稻再种麦吧, 麦再种稻|稻再种麦",
    "东岸有船西岸无船, 南岸有船北岸无船, 东|南 西|北",
    "甲乙丙丁, 子乙丑丁, 甲乙丙|子乙丑",
    "先走后停，后走先停。, 先走后停。, ，后走先停|",
  })
  void differencesAreWhatAReaderWouldName(String text, String witness, String expected) {
    assertThat(String.join(" ", settled(text, witness))).isEqualTo(expected);
  }

  private static List<String> settled(String text, String witness) {
    char[] left = text.toCharArray();
    char[] right = witness.toCharArray();
    int[] toRight = new int[left.length];
    Arrays.fill(toRight, -1);
    new GapAligner(left, right, toRight).align(0, left.length, 0, right.length);
    List<Difference> raw = new ArrayList<>();
    int at = 0;
    int there = 0;
    for (int unit = 0; unit <= left.length; unit++) {
      int next = unit == left.length ? right.length : toRight[unit];
      if (next >= 0) {
        if (unit > at || next > there) {
          raw.add(new Difference(new Range(at, unit), new Range(there, next)));
        }
        at = unit + 1;
        there = next + 1;
      }
    }
    return Differences.settled(raw, new Range(0, left.length), left, right).stream()
        .map(
            it ->
                text.substring(it.left().from(), it.left().to())
                    + "|"
                    + witness.substring(it.right().from(), it.right().to()))
        .toList();
  }
}
