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
  void paragraphMayHaveTwentyThousandPlaces() {
    StringBuilder other = new StringBuilder(clauses(400_000));
    String base = other.toString();
    for (int at = 10; at < base.length(); at += 20) {
      other.setCharAt(at, '龘');
    }
    Collated collated = Collated.of(List.of(HEAD + base, HEAD + other));
    assertThat(collated.variants()).hasSizeGreaterThan(18_000);
    assertThat(collated.findings()).isEmpty();
  }

  /** Characters as frequent as in a text, a comma after each twelve. */
  private String clauses(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length - 1) {
      double rank = Math.pow(random.nextDouble(), 2) * 3000;
      text.append(text.length() % 13 == 12 ? '，' : (char) ('一' + (int) rank));
    }
    return text.append('。').toString();
  }
}
