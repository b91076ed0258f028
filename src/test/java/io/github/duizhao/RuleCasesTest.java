package io.github.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.AlignBookTest;
import io.github.duizhao.app.CheckBook;
import io.github.duizhao.app.ImportBook;
import io.github.duizhao.app.ImportRequest;
import io.github.duizhao.app.WorkspaceTest;
import io.github.duizhao.e2e.FullDiskIT;
import io.github.duizhao.font.SubsetsTest;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.source.PlainTextReader;
import io.github.duizhao.source.PlainTextReaderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case folder {@code check/RULE-ID/bad} and {@code good}; a rule can have more, {@code
 * bad-NAME} and {@code good-NAME}. A case is copied over {@code books/minimal} and checked; files
 * named in its {@code without.txt} are removed first. A case with {@code content/import.yml} is
 * copied over that book's {@code book.yml} alone and imported. A bad case gives findings of its
 * rule only, printed as in its {@code findings.txt}; a good one gives none. {@code
 * -Dgolden.update=true} rewrites {@code findings.txt}.
 */
class RuleCasesTest {
  private static final Path CASES = Path.of("src/test/resources/check");
  private static final Path BOOK = Path.of("src/test/resources/books/minimal");
  private static final Set<String> NOT_OF_THE_BOOK = Set.of("findings.txt", "without.txt");

  /** Rules that no small folder can break, and the tests that cover them. */
  private static final Map<RuleId, Class<?>> ELSEWHERE =
      Map.of(
          RuleId.ALN_011,
          AlignBookTest.class,
          RuleId.ALN_012,
          AlignBookTest.class,
          RuleId.SRC_003,
          PlainTextReaderTest.class,
          RuleId.OUT_001,
          WorkspaceTest.class,
          RuleId.OUT_002,
          FullDiskIT.class,
          RuleId.FNT_002,
          SubsetsTest.class);

  @TempDir Path work;

  static Stream<Path> bad() throws IOException {
    return cases("bad");
  }

  static Stream<Path> good() throws IOException {
    return cases("good");
  }

  private static Stream<Path> cases(String kind) throws IOException {
    try (Stream<Path> folders = Files.walk(CASES, 2)) {
      return folders
          .map(CASES::relativize)
          .filter(path -> path.getNameCount() == 2)
          .filter(path -> path.getFileName().toString().matches(kind + "(-.+)?"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void badGivesThisRuleAndNoOther(Path name) throws IOException {
    Path expected = CASES.resolve(name).resolve("findings.txt");
    List<Finding> findings = findings(name);
    assertThat(findings)
        .extracting(finding -> finding.rule().text())
        .containsOnly(name.getName(0).toString());
    String printed = findings.stream().map(RuleCasesTest::print).collect(Collectors.joining());
    new Golden(RuleCasesTest.class).assertText(printed, expected);
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodGivesNothing(Path name) throws IOException {
    assertThat(findings(name)).isEmpty();
  }

  @Test
  void everyRuleHasItsFolderAndEveryFolderItsRule() throws IOException {
    Set<String> rules = new TreeSet<>();
    for (RuleId rule : RuleId.values()) {
      if (!ELSEWHERE.containsKey(rule)) {
        rules.add(rule.text() + "/bad");
        rules.add(rule.text() + "/good");
      }
    }
    Set<String> folders = new TreeSet<>();
    Stream.concat(bad(), good())
        .map(path -> path.toString().replace('\\', '/').replaceFirst("(bad|good)-.*$", "$1"))
        .forEach(folders::add);
    assertThat(folders).containsExactlyInAnyOrderElementsOf(rules);
  }

  private List<Finding> findings(Path name) throws IOException {
    Path folder = CASES.resolve(name);
    Path book = Files.createDirectory(work.resolve("book"));
    boolean imports = Files.exists(folder.resolve("content/import.yml"));
    copy(imports ? BOOK.resolve("book.yml") : BOOK, imports ? book.resolve("book.yml") : book);
    copy(folder, book);
    Path without = folder.resolve("without.txt");
    if (Files.exists(without)) {
      for (String path : Files.readAllLines(without)) {
        Files.delete(book.resolve(path));
      }
    }
    Report report = new Report();
    if (imports) {
      new ImportBook(new PlainTextReader())
          .run(new ImportRequest(book, ImportRequest.Mode.WRITE), report);
    } else {
      CheckBook.run(book, report, what -> {});
    }
    return report.findings();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!NOT_OF_THE_BOOK.contains(from.relativize(path).toString())) {
          Path target = path.equals(from) ? to : to.resolve(from.relativize(path).toString());
          Files.createDirectories(target.getParent());
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static String print(Finding finding) {
    return finding + "\n" + finding.hint().map(hint -> "  " + hint + "\n").orElse("");
  }
}
