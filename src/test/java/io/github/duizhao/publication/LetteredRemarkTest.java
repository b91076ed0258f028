package io.github.duizhao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Remark;
import io.github.duizhao.model.SegmentId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteredRemarkTest {
  @ParameterizedTest
  @CsvSource({"0,a", "25,z", "26,aa", "51,az", "52,ba", "701,zz", "702,aaa"})
  void lettersContinueAfterZ(int index, String letter) {
    Remark remark =
        new Remark.Border(
            "var-c1-p1-1",
            new SegmentId("c1-p1"),
            List.of(),
            List.of(),
            List.of(),
            Remark.Border.Scope.WHAT_FOLLOWS);
    assertThat(LetteredRemark.of(index, remark).letter()).isEqualTo(letter);
  }
}
