package io.github.duizhao.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code check/CFG-…/bad} and {@code good}; {@code bad/findings.txt} is what is printed. */
class ConfigRuleTest {
  private static final Path CHECKS = Path.of("src/test/resources/check");

  static Stream<Path> rules() throws IOException {
    try (Stream<Path> folders = Files.list(CHECKS)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("CFG-"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void badGivesTheseFindingsAndNoOther(Path rule) throws IOException {
    List<Finding> findings = findings(rule.resolve("bad"));
    assertThat(findings)
        .extracting(finding -> finding.rule().text())
        .containsOnly(rule.getFileName().toString());
    assertThat(findings.stream().map(ConfigRuleTest::print).collect(Collectors.joining()))
        .isEqualTo(Files.readString(rule.resolve("bad/findings.txt")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void goodGivesNone(Path rule) {
    assertThat(findings(rule.resolve("good"))).isEmpty();
  }

  private static List<Finding> findings(Path book) {
    Report report = new Report();
    BookConfigReader.read(book, report);
    if (Files.exists(book.resolve("content/import.yml"))) {
      ImportConfigReader.read(book, report);
    }
    return report.findings();
  }

  private static String print(Finding finding) {
    return finding + "\n" + finding.hint().map(hint -> "  " + hint + "\n").orElse("");
  }
}
