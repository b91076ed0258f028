package io.github.duizhao.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.Seeds;
import io.github.duizhao.app.CheckBook;
import io.github.duizhao.pairs.DriftBook.Operation;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures how well a shift of the translation is found in books that were shifted at a known
 * place, in both directions, with and without ids. Writes the rates and every book that it fails on
 * to {@code target/drift.txt}.
 */
class DriftMeasureTest {
  private static final Path RESULTS = Path.of("target/drift.txt");
  private static final double LEAST = 0.95;

  /** The fewest blocks of a text from which sections can be made. */
  private static final int BLOCKS = 8;

  @Test
  void findsWhereATranslationIsShiftedAndNothingInTrueBooks() throws IOException {
    Map<String, int[]> found = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<String> falseAlarms = new ArrayList<>();
    int books = 0;
    for (int seed : Seeds.of(20).toArray()) {
      for (TranslatedTexts text : TranslatedTexts.all(BLOCKS)) {
        for (TranslatedTexts material : List.of(text, text.reversed())) {
          int i = -1;
          for (Operation operation : Operation.values()) {
            i++;
            long number = (seed * 31L + i) * 1009 + material.key();
            boolean hasIds = (seed + i) % 2 == 0;
            DriftBook book = new DriftBook(material, operation, hasIds, number);
            List<Finding> alarms = book.alarms();
            alarms.stream()
                .filter(alarm -> !book.isInDriftingSection(alarm))
                .forEach(alarm -> falseAlarms.add(book + ": " + alarm));
            if (operation != Operation.NONE) {
              books++;
              boolean isFound = book.isFound(alarms);
              count(found, "all", isFound);
              count(found, operation.toString(), isFound);
              count(found, hasIds ? "with ids" : "without ids", isFound);
              count(found, String.join(" to ", material.languages()), isFound);
              if (!isFound) {
                missed.add(book + ": " + alarms);
              }
            }
          }
        }
      }
    }
    write(found, missed, falseAlarms);
    assertThat(books).isGreaterThanOrEqualTo(200);
    assertThat(falseAlarms).isEmpty();
    assertThat(share(found.getOrDefault("all", new int[2]))).isGreaterThanOrEqualTo(LEAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", "src/test/resources/books/tiny", "src/test/resources/books/two-banks"})
  void realBooksGiveNoAlarm(String folder) {
    Report report = new Report();
    CheckBook.run(Path.of(folder), report, what -> {});
    assertThat(report.findings())
        .extracting(Finding::rule)
        .doesNotContain(RuleId.ALN_008, RuleId.ALN_009);
  }

  private static void count(Map<String, int[]> counts, String key, boolean isFound) {
    int[] count = counts.computeIfAbsent(key, it -> new int[2]);
    count[0] += isFound ? 1 : 0;
    count[1]++;
  }

  private static double share(int[] count) {
    return (double) count[0] / Math.max(1, count[1]);
  }

  private static void write(Map<String, int[]> found, List<String> missed, List<String> falseAlarms)
      throws IOException {
    StringBuilder text = new StringBuilder("Shifts found within two blocks of their beginning:\n");
    found.forEach(
        (key, count) ->
            text.append(
                "%s: %d of %d, %.1f %%\n".formatted(key, count[0], count[1], 100 * share(count))));
    System.out.print(text);
    text.append("\nMissed:\n").append(String.join("\n", missed));
    text.append("\n\nFalse alarms:\n").append(String.join("\n", falseAlarms)).append("\n");
    Files.createDirectories(RESULTS.getParent());
    Files.writeString(RESULTS, text.toString());
  }
}
