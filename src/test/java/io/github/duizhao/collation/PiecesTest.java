package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
  @Test
  void aWitnessInOrderIsOnePiece() {
    assertThat(pieces("第一章 河", "河长。", "第一节 桥", "修桥。", "第二章 田", "第一节 渠", "修渠。")).hasSize(1);
  }

  @Test
  void headingOutOfOrderStartsAPiece() {
    assertThat(pieces("第二章 田", "种田。", "第一章 河", "河长。")).containsExactly("第二章 田种田。", "第一章 河河长。");
  }

  @Test
  void anUnfinishedSentenceBeforeItEndsThePieceBefore() {
    assertThat(pieces("第二章 田", "田里种稻，", "在河边。", "第一章 河"))
        .containsExactly("第二章 田田里种稻，", "在河边。第一章 河");
  }

  private static List<String> pieces(String... lines) {
    WitnessUnits witness = new WitnessUnits(Witnesses.text("A", lines));
    return Pieces.of(witness, List.of()).stream()
        .map(range -> witness.shown(range.from(), range.to()))
        .toList();
  }
}
