package io.github.duizhao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.build.BuildRequest;
import io.github.duizhao.build.BuildSummary;
import io.github.duizhao.build.ImportMode;
import io.github.duizhao.build.ImportRequest;
import io.github.duizhao.build.ImportSummary;
import io.github.duizhao.build.Progress;
import io.github.duizhao.build.WrongRequestException;
import io.github.duizhao.config.Format;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.source.Coverage;
import io.github.duizhao.source.Dropped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final Finding ERROR =
      Finding.of(RuleId.MRK_005, new Origin("content/en/chapter-05/index.md", 3), "no title")
          .hint("begin with '# '");
  private static final Finding WARNING =
      Finding.of(RuleId.ALN_001, new Origin("content/en/长.md", 7), "no translation of c5-1-p2");

  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Object> requests = new ArrayList<>();
  private Optional<RuntimeException> stop = Optional.empty();

  @BeforeEach
  void aBook() throws IOException {
    Files.createDirectory(home.resolve("book"));
  }

  @Test
  void buildAsksForEverythingByDefault() {
    assertThat(run("build", "book")).isZero();
    assertThat(requests)
        .containsExactly(
            new BuildRequest(
                home.resolve("book"), Optional.empty(), Set.of(), Optional.empty(), false));
    assertThat(err())
        .isEqualTo("website\nbuild: 27 pages, 1 PDF, 3 EPUBs in 0.0 s; 0 errors, 0 warnings\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void buildTakesItsOptions() {
    assertThat(
            run(
                "build",
                "--formats",
                "site,epub",
                "--editions=bilingual,zh-Hans",
                "--strict",
                "--quiet",
                "-d",
                "out",
                "book"))
        .isZero();
    assertThat(requests)
        .containsExactly(
            new BuildRequest(
                home.resolve("book"),
                Optional.of(home.resolve("out")),
                Set.of(Format.SITE, Format.EPUB),
                Optional.of(List.of("bilingual", "zh-Hans")),
                true));
    assertThat(err()).isEmpty();
  }

  @Test
  void theBookIsTheCurrentFolderByDefault() {
    assertThat(run("import", "--force")).isZero();
    assertThat(requests).containsExactly(new ImportRequest(home, ImportMode.FORCE));
    assertThat(err())
        .isEqualTo(
            """
            page.txt:4: dropped "\uFFFD3" (3$)
            A: 96.8 % taken, 31 of 32 characters
            sections: 7
            paragraphs: 9
            import: 2 files written, 5 unchanged, 1 removed in 0.0 s; 0 errors, 0 warnings
            """);
  }

  @Test
  void aDryRunSaysWhatImportWouldDo() {
    assertThat(run("import", "--dry-run")).isZero();
    assertThat(requests).containsExactly(new ImportRequest(home, ImportMode.DRY_RUN));
    assertThat(err()).contains("import: 2 files to write, 5 unchanged, 1 to remove in 0.0 s");
  }

  @Test
  void findingsAreSortedAndFail() {
    findings.add(WARNING);
    findings.add(ERROR);
    assertThat(run("build", "book")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            """
            website
            content/en/chapter-05/index.md:3: MRK-005 no title
              begin with '# '
            content/en/长.md:7: ALN-001 no translation of c5-1-p2
            build: failed after 0.0 s; 1 error, 1 warning
            """);
    assertThat(out()).isEmpty();
  }

  @Test
  void warningsFailUnderStrictOnly() {
    findings.add(WARNING);
    assertThat(run("build", "book")).isZero();
    assertThat(run("build", "--strict", "book")).isEqualTo(1);
  }

  @Test
  void aTextOfTheBookCannotCommandTheTerminal() {
    findings.add(Finding.of(RuleId.SRC_004, "content/\u001B[2J.md", "no place in a book"));
    assertThat(run("build", "--quiet", "book")).isEqualTo(1);
    assertThat(err()).isEqualTo("content/\uFFFD[2J.md:1: SRC-004 no place in a book\n");
  }

  @Test
  void cleanRemovesNothingWhereNoBookIs() {
    assertThat(run("clean", "book")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            """
            book.yml:1: SRC-001 there is no such file
              is this a book's folder?
            clean: failed after 0.0 s; 1 error, 0 warnings
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          biuld                | unknown command 'biuld'; did you mean 'build'?
          publish              | unknown command 'publish'
          --versoin            | unknown option '--versoin'; did you mean '--version'?
          ''                   | a command is missing
          build --stric        | unknown option '--stric'; did you mean '--strict'?
          build --formats      | Missing required parameter for option '--formats' (FORMAT)
          build --formats pfd  | Invalid value for option '--formats' (FORMAT): expected site, pdf or epub, found 'pfd'
          build book book      | one argument too many, 'book'
          build nowhere        | there is no folder nowhere
          import --strict book | unknown option '--strict'
          """)
  void wrongUsageIsExplained(String arguments, String problem) {
    assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1))).isEqualTo(2);
    String command = arguments.contains(" ") ? " " + arguments.split(" ", -1)[0] : "";
    assertThat(err()).isEqualTo("duizhao: " + problem + "\nTry 'duizhao" + command + " --help'.\n");
    assertThat(out()).isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void aWishThatTheBookCannotFulfilIsWrongUsage() {
    stop = Optional.of(new WrongRequestException("there is no edition fr"));
    assertThat(run("build", "--quiet", "book")).isEqualTo(2);
    assertThat(err()).isEqualTo("duizhao: there is no edition fr\nTry 'duizhao build --help'.\n");
  }

  @Test
  void aFaultOfTheDiskIsOneLine() {
    stop = Optional.of(new UncheckedIOException(new NoSuchFileException("a.md")));
    assertThat(run("build", "--quiet", "book")).isEqualTo(1);
    assertThat(err())
        .isEqualTo("duizhao: cannot read or write: java.nio.file.NoSuchFileException: a.md\n");
  }

  @Test
  void aFaultInTheProgramAsksForAReport() {
    stop = Optional.of(new IllegalStateException("no address for c5"));
    assertThat(run("build", "book")).isEqualTo(3);
    assertThat(err())
        .contains("fault in the program; please report it")
        .contains("java.lang.IllegalStateException: no address for c5")
        .contains("\tat io.github.duizhao.cli.MainTest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "build --help", "import --help", "clean -h"})
  void helpFitsAScreen(String arguments) {
    assertThat(run(arguments.split(" ", -1))).isZero();
    assertThat(err()).isEmpty();
    assertThat(out()).contains("Usage: duizhao");
    assertThat(out().lines()).hasSizeLessThan(24).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theVersionIsData() {
    assertThat(run("--version")).isZero();
    assertThat(out()).startsWith("duizhao ").hasLineCount(1);
    assertThat(err()).isEmpty();
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
    try {
      assertThat(run("build", "--formats", "site", "book")).isZero();
      assertThat(err()).contains("in 0.0 s");
    } finally {
      Locale.setDefault(before);
    }
  }

  private int run(String... arguments) {
    PrintStream data = new PrintStream(out, true, UTF_8);
    PrintStream talk = new PrintStream(err, true, UTF_8);
    return Main.run(new UseCases(this::build, this::importing), data, talk, home, arguments);
  }

  private BuildSummary build(BuildRequest request, Report report, Progress progress) {
    requests.add(request);
    progress.step("website");
    stop.ifPresent(
        fault -> {
          throw fault;
        });
    findings.forEach(report::add);
    return new BuildSummary(27, 1, 3);
  }

  private ImportSummary importing(ImportRequest request, Report report) {
    requests.add(request);
    return new ImportSummary(
        7,
        9,
        List.of(new Coverage("A", 31, 32)),
        List.of(new Dropped(new Origin("page.txt", 4), "\t3", "3$")),
        2,
        5,
        1);
  }

  private String out() {
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(UTF_8).replace("\r\n", "\n").replaceAll("\\d+\\.\\d s", "0.0 s");
  }
}
