package io.github.duizhao;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.duizhao.pairs.MeasurePage;
import io.github.duizhao.report.Rule;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes docs/rules.md: the texts of every rule, and what its case folders show. */
final class RulesPage {
  private static final int LONGEST_LINE = 160;
  private static final int MOST_LINES = 30;

  private final Path cases;
  private final StringBuilder page = new StringBuilder();

  /** A page with examples from that folder: {@code CASES/ALN-001/bad/…}. */
  RulesPage(Path cases) {
    this.cases = cases;
  }

  String write() throws IOException {
    page.append(
        """
        # Rules

        <!-- Generated from the rules and their case folders: mvn test -Dtest=RulesPageTest -Dgolden.update=true -->

        What `duizhao check` and `duizhao build` look for. Every fault is a finding: file, line, rule, what is wrong, and what to
        do. Its severity is that of the rule unless `rules` in `book.yml` gives another; one finding is silenced by `waivers`
        ([configuration](configuration.md#rules-and-waivers)). A rule marked *binding* can be neither waived nor turned
        down: its fault leaves no book to publish, or a broken one.

        | rule | severity | finds |
        | --- | --- | --- |
        """);
    for (RuleId id : RuleId.values()) {
      page.append("| [%s](#%s) ".formatted(id.text(), id.text().toLowerCase(Locale.ROOT)));
      page.append("| %s | %s |\n".formatted(severity(id), Rule.of(id).title()));
    }
    page.append(MeasurePage.ours().write());
    for (RuleId id : RuleId.values()) {
      section(Rule.of(id));
    }
    return page.toString();
  }

  private static String severity(RuleId id) {
    return id.severity().word() + (id.isBinding() ? ", binding" : "");
  }

  private void section(Rule rule) throws IOException {
    page.append("\n## %s\n\n".formatted(rule.id().text()));
    page.append("**%s** (%s)\n\n".formatted(rule.title(), severity(rule.id())));
    page.append(rule.explanation()).append("\n\n*What to do:* ").append(rule.advice()).append('\n');
    Path bad = cases.resolve(rule.id().text()).resolve("bad");
    if (Files.isDirectory(bad)) {
      page.append("\nFor example\n");
      for (Path file : files(bad)) {
        String name = bad.relativize(file).toString().replace('\\', '/');
        page.append("\n`").append(name).append("`\n\n").append(fenced(text(file)));
      }
      page.append("\ngives\n\n").append(fenced(Files.readString(bad.resolve("findings.txt"))));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && !path.endsWith("findings.txt"))
          .sorted()
          .toList();
    }
  }

  /** What a page can show of a file: long lines and long files are cut. */
  private static String text(Path file) throws IOException {
    List<String> lines = decode(Files.readAllBytes(file)).lines().toList();
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      boolean fits = line.codePointCount(0, line.length()) <= LONGEST_LINE;
      text.append(fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + " …");
      text.append('\n');
    }
    return text.append(lines.size() > MOST_LINES ? "…\n" : "").toString();
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .decode(ByteBuffer.wrap(bytes))
        .toString()
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
  }

  private static String fenced(String text) {
    return "~~~~\n" + text + "~~~~\n";
  }
}
