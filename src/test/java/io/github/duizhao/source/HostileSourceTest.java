package io.github.duizhao.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.report.Report;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileSourceTest {

  /** Witnesses that are the worst case for reading. */
  enum Shape {
    LONG_LINE("路".repeat(1_000_000)),
    LONG_LATIN_LINE("road ".repeat(200_000)),
    MANY_SHORT_LINES("路\n".repeat(500_000)),
    MANY_SENTENCES("路。\n".repeat(300_000)),
    MANY_HEADINGS("第一章 路\n".repeat(50_000)),
    MANY_BLANK_LINES("\n".repeat(1_000_000)),
    SPACES(" ".repeat(5_000_000) + "路"),
    BRACKETS("(".repeat(500_000) + "路" + ")".repeat(500_000)),
    QUOTES("”".repeat(1_000_000)),
    NUMBERS("1. ".repeat(500_000)),
    NOTES("\n（下转第二版）".repeat(100_000));

    private final String text;

    Shape(String text) {
      this.text = text;
    }
  }

  @ParameterizedTest
  @EnumSource
  void timeIsLinearInTheLength(Shape shape) {
    var plan =
        new SourcePlan(
            Texts.CHINESE,
            List.of(Texts.furniture("^（下转第.版）$", PageFurniture.Meaning.CONTINUED_ON)),
            List.of(),
            List.of());
    var report = new Report();
    var read = new Segmenter(plan, report).read(Texts.source(shape.text));
    long taken =
        read.text().passages().stream().mapToLong(it -> WitnessCoverage.count(it.text())).sum();
    assertThat(taken).isLessThanOrEqualTo(read.total());
  }
}
