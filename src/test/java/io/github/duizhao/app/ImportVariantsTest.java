package io.github.duizhao.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.source.PlainTextReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other extractions of the same page give the same text. */
class ImportVariantsTest {
  private static final String WITNESS = "content/witnesses/000_45d4bf2f3893f0ed.txt";

  private static final String OTHER = "content/witnesses/002_9a0c7b5bb807859e.txt";

  @TempDir Path book;

  static Stream<Named<UnaryOperator<String>>> extractions() {
    return Stream.of(
        Named.of("without blank lines", text -> text.replaceAll("\n+", "\n")),
        Named.of("a blank line after each", text -> text.replaceAll("\n+", "\n\n")),
        Named.of("three blank lines after each", text -> text.replaceAll("\n+", "\n\n\n\n")),
        Named.of("blank lines at random", ImportVariantsTest::blankLinesAtRandom),
        Named.of("no spaces", text -> text.replaceAll(" *([，。、（）“”]) *", "$1")),
        Named.of("more spaces", text -> text.replaceAll("([，。、])", " $1 ")),
        Named.of("Windows line ends", text -> "\uFEFF" + text.replace("\n", "\r\n")),
        Named.of("form feeds", text -> text.replace("\n\n\n", "\n\f\n")));
  }

  private static String blankLinesAtRandom(String text) {
    Random random = new Random(5);
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line + "\n".repeat(1 + random.nextInt(3)))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void anotherExtractionGivesTheSameText(UnaryOperator<String> extraction) throws IOException {
    Report report = imported(extraction.apply(Files.readString(Path.of(WITNESS))).getBytes(UTF_8));
    assertThat(report.findings()).isEmpty();
    assertThat(sections(book)).isEqualTo(sections(Path.of("")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK", "UTF-16"})
  void anotherEncodingGivesTheSameText(Charset encoding) throws IOException {
    Report report = imported(Files.readString(Path.of(WITNESS)).getBytes(encoding));
    assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.SRC_005);
    assertThat(sections(book)).isEqualTo(sections(Path.of("")));
  }

  private Report imported(byte[] witness) throws IOException {
    Files.createDirectories(book.resolve(WITNESS).getParent());
    Files.copy(Path.of("book.yml"), book.resolve("book.yml"));
    Files.copy(Path.of("content/import.yml"), book.resolve("content/import.yml"));
    Files.copy(Path.of(OTHER), book.resolve(OTHER));
    Files.write(book.resolve(WITNESS), witness);
    Report report = new Report();
    new ImportBook(new PlainTextReader())
        .run(new ImportRequest(book, ImportRequest.Mode.WRITE), report);
    return report;
  }

  /** The files that import writes. Front and back matter are written by editors. */
  private static Map<String, String> sections(Path book) throws IOException {
    Path folder = book.resolve("content/zh-Hans");
    Map<String, String> sections = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = Tree.slashed(folder.relativize(file));
        if (name.startsWith("chapter-")) {
          sections.put(name, Files.readString(file));
        }
      }
    }
    return sections;
  }
}
