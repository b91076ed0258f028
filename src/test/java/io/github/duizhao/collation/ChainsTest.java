package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.collation.Chains.Chain;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsTest {
  private static List<Chain> of(List<Match> matches) {
    Bounds whole = Bounds.ofWhole(1000);
    return Chains.of(matches, Script.CHARACTERS, whole, whole);
  }

  @Test
  void textInOrderIsOneChain() {
    assertThat(of(List.of(new Match(0, 0, 40), new Match(50, 45, 40)))).hasSize(1);
  }

  @Test
  void textOutOfOrderStartsAnotherChain() {
    List<Chain> chains =
        of(List.of(new Match(100, 0, 50), new Match(160, 60, 40), new Match(0, 100, 90)));
    assertThat(chains).extracting(Chain::left).containsExactly(100, 0);
  }

  @Test
  void shortMatchFromElsewhereIsIgnored() {
    List<Chain> chains =
        of(List.of(new Match(0, 0, 60), new Match(900, 62, 12), new Match(80, 76, 60)));
    assertThat(chains).hasSize(1);
    assertThat(chains.get(0).leftEnd()).isEqualTo(140);
  }

  @Test
  void aPhraseUsedTwiceIsNotTheSamePassage() {
    List<Chain> chains = of(List.of(new Match(500, 0, 200), new Match(300, 400, 20)));
    assertThat(chains).extracting(Chain::left).containsExactly(500);
  }
}
