package io.github.duizhao.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.numeral.Mention;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class NumberChecksTest {
  private static final Path PAIRS = Path.of("src/test/resources/numerals/pairs.txt");

  static List<Arguments> pairs() throws IOException {
    List<Arguments> pairs = new ArrayList<>();
    String languages = "";
    for (String line : Files.readAllLines(PAIRS, UTF_8)) {
      if (line.startsWith("@ ")) {
        languages = line.substring(2);
      } else if (!line.startsWith("#")) {
        pairs.add(Arguments.of(languages, line));
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void pairDiffersInTheseNumbers(String languages, String line) {
    String[] columns = line.split(" \\| ?", -1);
    String[] tags = languages.split(" ", -1);
    NumberComparison numbers =
        NumberComparison.of(pair(TextKind.PARAGRAPH, tags, columns[0], columns[1]));
    assertThat(
            Stream.concat(
                    numbers.missing().stream().map(mention -> "-" + mention.quoted()),
                    numbers.added().stream().map(mention -> "+" + mention.quoted()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(columns.length > 2 ? columns[2] : "");
  }

  @Test
  void changedNumberIsOneFinding() {
    assertThat(findings(TextKind.PARAGRAPH, "十万人", "10,000 people"))
        .containsExactly(
            "content/en/a.md:7: NUM-001 the original's \"十万\" (100,000) is not in the"
                + " translation, which has \"10,000\" that the original does not have");
  }

  @Test
  void addedNumberIsReportedByTheOtherRule() {
    assertThat(findings(TextKind.PARAGRAPH, "五年", "five years and 7 days"))
        .containsExactly(
            "content/en/a.md:7: NUM-002 the translation's \"7 days\" is not in the original");
  }

  @Test
  void headingLabelsCodeAndSuppliedTextAreNotCompared() {
    assertThat(findings(TextKind.TITLE, "第二节 河", "Chapter 3. The River")).isEmpty();
    assertThat(findings(TextKind.CODE, "x = 25", "x = 26")).isEmpty();
    assertThat(findings(TextKind.NOTE, "隆庆年间", "in the Longqing reign 〔1567–1572〕")).isEmpty();
  }

  @Test
  void thousandsOfNumbersAreComparedQuickly() {
    String numbers =
        Stream.iterate(1000, n -> n + 1)
            .limit(20_000)
            .map(n -> n + "亩 ")
            .collect(Collectors.joining());
    assertThat(findings(TextKind.PARAGRAPH, numbers, "7 hectares 〔" + numbers)).isNotEmpty();
    assertThat(numbersOf("一".repeat(100_000), "one ".repeat(20_000))).isEmpty();
  }

  @Test
  void thousandsOfLabelsAreComparedQuickly() {
    String labels =
        Stream.iterate(10_000, n -> n + 1)
            .limit(20_000)
            .map(n -> "G" + n + "、")
            .collect(Collectors.joining());
    assertThat(numbersOf(labels, labels.replace('G', 'g'))).isEmpty();
    assertThat(numbersOf(labels, labels.replace('G', 'S'))).hasSize(20_000);
    assertThat(numbersOf("A1".repeat(100_000), "1A-".repeat(100_000) + "A".repeat(100_000)))
        .isEmpty();
  }

  private static List<Mention> numbersOf(String original, String translation) {
    String[] tags = {"zh-Hans", "en"};
    return NumberComparison.of(pair(TextKind.PARAGRAPH, tags, original, translation)).missing();
  }

  private static List<String> findings(TextKind kind, String original, String translation) {
    Report report = new Report();
    Pair pair = pair(kind, new String[] {"zh-Hans", "en"}, original, translation);
    NumberCheck.run(pair, report);
    return report.findings().stream().map(Finding::toString).toList();
  }

  private static Pair pair(TextKind kind, String[] tags, String original, String translation) {
    return new Pair(
        "c1-p1",
        kind,
        text(tags[0], "content/zh-Hans/a.md", original),
        text(tags[1], "content/en/a.md", translation));
  }

  private static Pair.Text text(String language, String path, String words) {
    return new Pair.Text(new Origin(path, 7), Phrase.of(new Language(language), words));
  }
}
