package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Witnesses that are long or hostile are collated in seconds. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class CollationSizeTest {
  private static final String HEAD = "第一章 河\n第一节 船\n";

  private final Random random = new Random(1);

  @Test
  void paragraphMayHaveTwentyThousandVariants() {
    StringBuilder other = new StringBuilder(clauses(400_000));
    String base = other.toString();
    for (int at = 10; at < base.length(); at += 20) {
      other.setCharAt(at, '龘');
    }
    Collated collated = Collated.of(List.of(HEAD + base, HEAD + other));
    assertThat(collated.variants()).hasSizeGreaterThan(18_000);
    assertThat(collated.findings()).isEmpty();
  }

  @Test
  void paragraphMayRepeatItself() {
    String half = clauses(34).repeat(5_000);
    Collated collated = Collated.of(List.of(HEAD + half + half, HEAD + half + "龘" + half));
    assertThat(collated.variants()).isNotEmpty();
    assertThat(collated.findings()).isEmpty();
    assertThat(collated.lost(1)).isZero();
  }

  @Test
  void witnessMayFillManyGapsOfTheOther() {
    StringBuilder base = new StringBuilder(HEAD);
    StringBuilder other = new StringBuilder(HEAD);
    for (int i = 0; i < 2_000; i++) {
      String line = clauses(200) + "\n";
      String lacking = clauses(200) + "\n";
      base.append(line).append("（下转第4版）\n（上接第1版）");
      other.append(line).append(lacking);
    }
    Collated collated = Collated.of(List.of(base.toString(), other.toString()));
    assertThat(collated.items()).hasSize(4_002);
    assertThat(collated.lost(1)).isZero();
  }

  /** Characters with natural frequencies, and a comma after every twelve. */
  private String clauses(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length - 1) {
      double rank = Math.pow(random.nextDouble(), 2) * 3000;
      text.append(text.length() % 13 == 12 ? '，' : (char) ('一' + (int) rank));
    }
    return text.append('。').toString();
  }
}
