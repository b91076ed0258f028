package io.github.duizhao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintWriter err = new PrintWriter(bytes, true, UTF_8);

  @Test
  void theLauncherDetectsTheTerminal() {
    assertThat(Terminal.of(Optional.of("132"), Map.of("TERM", "xterm", "COLUMNS", "20")))
        .isEqualTo(new Terminal(true, true, 132));
    assertThat(Terminal.of(Optional.of("0"), Map.of("TERM", "xterm"))).isEqualTo(Terminal.none());
  }

  @Test
  void colorsCanBeForbidden() {
    Terminal plain = new Terminal(true, false, 80);
    assertThat(Terminal.of(Optional.of("80"), Map.of("TERM", "xterm", "NO_COLOR", "1")))
        .isEqualTo(plain);
    assertThat(Terminal.of(Optional.of("80"), Map.of())).isEqualTo(plain);
    assertThat(Terminal.of(Optional.of("80"), Map.of("TERM", "dumb"))).isEqualTo(Terminal.none());
  }

  @ParameterizedTest
  @CsvSource({"pdf 对照, 8", "対ｱ（, 5", "e\u0301, 1", "\uD842\uDFB7, 2", "'', 0"})
  void hanTakesTwoCells(String text, int cells) {
    assertThat(Cells.of(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({"pdf 对照, 8, pdf 对照", "pdf 对照, 7, pdf 对…", "pdf 对照, 6, pdf …", "对照, 1, …"})
  void longTextIsTruncatedByCells(String text, int cells, String shown) {
    assertThat(Cells.cut(text, cells)).isEqualTo(shown);
    assertThat(Cells.of(shown)).isLessThanOrEqualTo(cells);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aTerminalsLineIsRewrittenAndErased() throws InterruptedException {
    try (ProgressLine line =
        new ProgressLine(err, new Terminal(true, false, 20), new Cancellation())) {
      line.step("pdf 1/2 长江三角洲长江三角洲.pdf");
      waitFor("\rpdf 1/2 长江三角洲…");
      line.step("pdf 2/2");
      waitFor("\rpdf 2/2" + " ".repeat(12) + "\b".repeat(12));
    }
    assertThat(said())
        .isEqualTo(
            "\rpdf 1/2 长江三角洲…" // 19 cells
                + "\rpdf 2/2"
                + " ".repeat(12)
                + "\b".repeat(12)
                + "\r"
                + " ".repeat(7)
                + "\r");
  }

  @Test
  void aFileGetsALineForEachStep() {
    try (ProgressLine line = new ProgressLine(err, Terminal.none(), new Cancellation())) {
      line.step("pdf 1/2 a.pdf");
      line.step("pdf 2/2 \u001B[2J.pdf");
    }
    assertThat(said()).isEqualTo("pdf 1/2 a.pdf\npdf 2/2 \uFFFD[2J.pdf\n");
  }

  @Test
  void cancellationErasesTheLineAndEndsOutput() throws InterruptedException {
    Cancellation cancellation = new Cancellation();
    ProgressLine line = new ProgressLine(err, new Terminal(true, false, 20), cancellation);
    line.onCancel(() -> err.print("said too much"));
    line.step("pdf 1/2");
    while (!said().contains("pdf 1/2")) {
      Thread.sleep(5);
    }
    cancellation.run(err);
    line.step("pdf 2/2");
    line.close();
    assertThat(said()).isEqualTo("\rpdf 1/2\r" + " ".repeat(7) + "\r");
  }

  private void waitFor(String end) throws InterruptedException {
    while (!said().endsWith(end)) {
      Thread.sleep(5);
    }
  }

  private String said() {
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
