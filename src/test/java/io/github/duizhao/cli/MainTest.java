package io.github.duizhao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.app.AlignBook;
import io.github.duizhao.app.BuildRequest;
import io.github.duizhao.app.BuildSummary;
import io.github.duizhao.app.ImportRequest;
import io.github.duizhao.app.ImportSummary;
import io.github.duizhao.app.InitBook;
import io.github.duizhao.app.OutputFormats;
import io.github.duizhao.app.Progress;
import io.github.duizhao.app.StatusRequest;
import io.github.duizhao.app.StatusSummary;
import io.github.duizhao.app.WriteIds;
import io.github.duizhao.app.WrongRequestException;
import io.github.duizhao.collation.LineFate;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.RuleSettings;
import io.github.duizhao.report.Severity;
import io.github.duizhao.report.Waiver;
import io.github.duizhao.revision.Revision;
import io.github.duizhao.source.Dropped;
import io.github.duizhao.source.WitnessCoverage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final List<Revision> edited = new ArrayList<>();
  private RuleSettings settings = RuleSettings.none();
  private Optional<RuntimeException> stop = Optional.empty();

  @BeforeEach
  void aBook() throws IOException {
    Files.createDirectory(home.resolve("book"));
  }

  @Test
  void buildRequestsEverythingByDefault() {
    assertThat(run("build", "book")).isZero();
    assertThat(requests)
        .containsExactly(
            new BuildRequest(
                home.resolve("book"), Optional.empty(), Set.of(), Optional.empty(), Set.of()));
    assertThat(err())
        .isEqualTo(
            """
            website
            site    131 files     5.3 MB
            pdf       1 file     72.4 kB
            epub      3 files     2.0 MB
            build: 27 pages, 1 PDF, 3 EPUBs in 0.0 s; 0 errors, 0 warnings
            """);
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
                "--status",
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
                OutputFormats.ALL.stream()
                    .filter(format -> Set.of("site", "epub").contains(format.name()))
                    .collect(Collectors.toSet()),
                Optional.of(List.of("bilingual", "zh-Hans")),
                Set.of(BuildRequest.Option.STRICT, BuildRequest.Option.STATUS)));
    assertThat(err()).isEmpty();
  }

  @Test
  void theBookIsTheCurrentFolderByDefault() {
    assertThat(run("import", "--force")).isZero();
    assertThat(requests).containsExactly(new ImportRequest(home, ImportRequest.Mode.FORCE));
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
  void idsCountsWhatItWrote() {
    assertThat(run("ids", "--dry-run", "book")).isZero();
    assertThat(run("ids", "book")).isZero();
    assertThat(requests).containsExactly(home.resolve("book"), home.resolve("book"));
    assertThat(err())
        .isEqualTo(
            """
            1 section without all ids, because the pairing is not certain there
            ids: would write 7 ids into 2 files in 0.0 s; 0 errors, 0 warnings
            1 section without all ids, because the pairing is not certain there
            ids: nothing to write in 0.0 s; 0 errors, 0 warnings
            """);
  }

  @Test
  void statusTakesSegmentsAfterItsOptionsAndTheFolderAnywhere() {
    Path book = home.resolve("book");
    assertThat(run("status", "book")).isZero();
    assertThat(run("status", "book", "--accept")).isZero();
    assertThat(run("status", "--accept", "c1,c2-p1", "book", "--reviewed=c3")).isZero();
    assertThat(requests)
        .containsExactly(
            StatusRequest.count(book),
            new StatusRequest(
                book, Optional.of(List.of()), Optional.empty(), Optional.empty(), List.of()),
            new StatusRequest(
                book,
                Optional.of(List.of("c1", "c2-p1")),
                Optional.of(List.of("c3")),
                Optional.empty(),
                List.of()));
  }

  @Test
  void statusTakesTheReviewerAndOmittedSegments() {
    Path book = home.resolve("book");
    assertThat(
            run("status", "--reviewed", "--by", " Li Na ", "--omitted", "c1-p3,c2:heading", "book"))
        .isZero();
    assertThat(requests)
        .containsExactly(
            new StatusRequest(
                book,
                Optional.empty(),
                Optional.of(List.of()),
                Optional.of("Li Na"),
                List.of("c1-p3", "c2:heading")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "machine:", "machine: ", "a\tb", "a\nb"})
  void aReviewerNeedsAName(String name) {
    assertThat(run("status", "book", "--reviewed", "--by", name)).isEqualTo(2);
    assertThat(err()).contains("is not a name");
    assertThat(requests).isEmpty();
  }

  @Test
  void aReviewerWithoutAReviewIsAUsageError() {
    assertThat(run("status", "book", "--accept", "--by", "Li Na")).isEqualTo(2);
    assertThat(err()).startsWith("duizhao: --by needs --reviewed");
    assertThat(requests).isEmpty();
  }

  @Test
  void omittedNeedsSegments() {
    assertThat(run("status", "book", "--omitted")).isEqualTo(2);
    assertThat(requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--accept=", "--accept=,", "--reviewed= ", "--omitted="})
  void anEmptyListOfSegmentsIsNotAllOfThem(String option) {
    assertThat(run("status", "book", option)).isEqualTo(2);
    assertThat(err()).startsWith("duizhao: the list of segments is empty\n");
    assertThat(requests).isEmpty();
  }

  @Test
  void aFolderAmongSegmentsIsNotASegment() throws IOException {
    Files.createFile(home.resolve("book/book.yml"));
    assertThat(run("status", "--accept", "book")).isEqualTo(2);
    assertThat(err()).startsWith("duizhao: 'book' is a book's folder; put it before the option");
    assertThat(requests).isEmpty();
  }

  @Test
  void editsAreShownWithTheDecisionsThatKeepThem() {
    Language language = new Language("zh-Hans");
    edited.add(
        Revision.of(
            "a.md",
            language,
            "# 桥 {#c1}\n\n**大桥**。修崇泰的大桥，修'大'桥。 {#c1-p1}\n\n长。 {#c1-p2}\n\n短。 {#c1-p3}\n",
            "# 大桥 {#c1}\n\n**大桥**。修常泰的大桥，修大桥。 {#c1-p1}\n\n**长**。 {#c1-p2}\n\n\u001B新。\n"));
    findings.add(Finding.of(RuleId.IMP_002, "a.md", "was edited by hand"));
    run("import");
    assertThat(out())
        .isEqualTo(
            """
            a.md:1: c1
              - 桥
              + 大桥
            a.md:3: c1-p1
              - 大桥。修崇泰的大桥，修'大'桥。
              + 大桥。修常泰的大桥，修'大'桥。
              - 大桥。修崇泰的大桥，修'大'桥。
              + 大桥。修崇泰的大桥，修大桥。
            a.md:5: c1-p2: other markup; import cannot keep it
              - 长。
              + **长**。
            a.md:5: c1-p3: deleted; to drop its lines permanently, match them under 'furniture'
              - 短。
            a.md:7: added; import cannot keep text that no witness has
              + \uFFFD新。

            # these decisions keep the edits; add them to content/import.yml, with reasons
            decisions:
              - at: c1
                emend: '桥'
                to: '大桥'
                reason: {zh-Hans: ''}
              - at: c1-p1
                emend: '崇'
                to: '常'
                reason: {zh-Hans: ''}
              - at: c1-p1
                emend: '''大'''
                to: '大'
                reason: {zh-Hans: ''}
            """);
  }

  @Test
  void editsThatCannotBePrintedAreNotDecisions() {
    Language language = new Language("zh-Hans");
    edited.add(Revision.of("a.md", language, "河。 {#c1-p1}\n", "河\u202E。 {#c1-p1}\n"));
    edited.add(Revision.of("b.md", language, "河。 {#c2-p1}\n", "长".repeat(2000) + "。 {#c2-p1}\n"));
    run("import");
    assertThat(out())
        .isEqualTo(
            """
            a.md:1: c1-p1
              - 河。
              + 河\uFFFD。
              too long for a decision, or with invisible characters
            b.md:1: c2-p1
              - 河。
              + %s … %s。
              too long for a decision, or with invisible characters
            """
                .formatted("长".repeat(40), "长".repeat(20)));
  }

  @Test
  void atMostTwentyChangesAreShown() {
    String blocks =
        IntStream.rangeClosed(1, 25)
            .mapToObj(i -> "河。 {#c1-p%d}\n\n".formatted(i))
            .collect(Collectors.joining());
    edited.add(Revision.of("a.md", new Language("zh-Hans"), blocks, blocks.replace("河", "江")));
    run("import");
    assertThat(out().lines().filter(line -> line.startsWith("a.md:"))).hasSize(20);
    assertThat(out()).contains("\n… and 5 more places\n").doesNotContain("at: c1-p21");
  }

  @Test
  void dryRunShowsWhatImportWouldDo() {
    assertThat(run("import", "--dry-run")).isZero();
    assertThat(requests).containsExactly(new ImportRequest(home, ImportRequest.Mode.DRY_RUN));
    assertThat(out())
        .isEqualTo(
            """
            A 1-3 → c1
            A 5 → c1-p1
            page.txt:4: dropped "\uFFFD3" (3$)
            A: 96.8 % taken, 31 of 32 characters
            c1-p1  常泰 A C] 崇泰 B  substitution  taken A: the name today
            c1-p1  大桥] 太桥 A, om. B  substitution  emended: the name today
            """);
    assertThat(err())
        .isEqualTo(
            """
            import: 2 files to write, 5 unchanged, 1 to remove in 0.0 s; 0 errors, 0 warnings
            """);
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
            content/en/chapter-05/index.md:3: MRK-005 error: no title
              begin with '# '
            content/en/长.md:7: ALN-001 warning: no translation of c5-1-p2
            build: failed after 0.0 s; 1 error, 1 warning
            """);
    assertThat(out()).isEmpty();
  }

  @Test
  void warningsFailOnlyUnderStrict() {
    findings.add(WARNING);
    assertThat(run("build", "book")).isZero();
    assertThat(run("build", "--strict", "book")).isEqualTo(1);
  }

  @Test
  void checkFindsAndWritesNothingElse() {
    findings.add(WARNING);
    assertThat(run("check", "book")).isZero();
    assertThat(requests).containsExactly(home.resolve("book"));
    assertThat(err())
        .isEqualTo(
            """
            reading
            content/en/长.md:7: ALN-001 warning: no translation of c5-1-p2
            check: done in 0.0 s; 0 errors, 1 warning
            """);
    assertThat(run("check", "--strict", "--quiet", "book")).isEqualTo(1);
  }

  @Test
  void findingsArePrintedAsJson() {
    findings.add(ERROR.segment(new SegmentId("c5-p1")));
    findings.add(WARNING);
    settings =
        new RuleSettings(
            Map.of(RuleId.MRK_005, Severity.ERROR),
            List.of(
                new Waiver(
                    RuleId.ALN_001,
                    "content/en/长.md",
                    "later \"<b>\"",
                    new Origin("book.yml", 9))));
    assertThat(run("check", "--json", "book")).isEqualTo(1);
    assertThat(err()).isEmpty();
    JsonObject root = JsonParser.parseString(out()).getAsJsonObject();
    assertThat(root.get("version").getAsInt()).isEqualTo(1);
    assertThat(root.get("counts"))
        .isEqualTo(JsonParser.parseString("{error: 1, warning: 0, info: 0, waived: 1}"));
    assertThat(root.get("findings"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [{"rule": "MRK-005", "severity": "error", "file": "content/en/chapter-05/index.md",
                  "line": 3, "segment": "c5-p1", "message": "no title", "hint": "begin with '# '"},
                 {"rule": "ALN-001", "severity": "warning", "file": "content/en/长.md", "line": 7,
                  "message": "no translation of c5-1-p2", "waived": "later \\"<b>\\""}]
                """));
    assertThat(root.getAsJsonArray("rules"))
        .extracting(rule -> rule.getAsJsonObject().get("id").getAsString())
        .containsExactly("MRK-005", "ALN-001");
  }

  @Test
  void aTerminalIsNotFloodedAndErrorsComeFirst() {
    for (int line = 1; line <= 60; line++) {
      findings.add(Finding.of(RuleId.ALN_001, new Origin("content/a.md", line), "not translated"));
    }
    findings.add(ERROR);
    assertThat(run(new Terminal(true, true, 80), "check", "--quiet", "book")).isEqualTo(1);
    assertThat(err().lines())
        .startsWith(
            "content/en/chapter-05/index.md:3: MRK-005 \u001B[31merror\u001B[m: no title",
            "  begin with '# '",
            "content/a.md:1: ALN-001 \u001B[33mwarning\u001B[m: not translated")
        .endsWith(
            "content/a.md:49: ALN-001 \u001B[33mwarning\u001B[m: not translated",
            "… and 11 more; 'duizhao check --json' lists all");
    err.reset();
    run("check", "--quiet", "book");
    assertThat(err().lines()).hasSize(62);
  }

  @Test
  void textOfTheBookCannotControlTheTerminal() {
    findings.add(Finding.of(RuleId.SRC_004, "content/\u001B[2J.md", "no place in a book"));
    assertThat(run("build", "--quiet", "book")).isEqualTo(1);
    assertThat(err()).isEqualTo("content/\uFFFD[2J.md:1: SRC-004 error: no place in a book\n");
  }

  @Test
  void cleanRemovesNothingWithoutABook() {
    assertThat(run("clean", "book")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            """
            book.yml:1: SRC-001 error: there is no such file
              check that this is a book's folder
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
          build book book      | unexpected argument 'book'
          build nowhere        | there is no folder nowhere
          import --strict book | unknown option '--strict'
          """)
  void usageErrorIsExplained(String arguments, String problem) {
    assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1))).isEqualTo(2);
    String command = arguments.contains(" ") ? " " + arguments.split(" ", -1)[0] : "";
    assertThat(err()).isEqualTo("duizhao: " + problem + "\nTry 'duizhao" + command + " --help'.\n");
    assertThat(out()).isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void anUnknownFormatIsExplained() {
    String names =
        OutputFormats.ALL.stream().map(OutputFormat::name).collect(Collectors.joining(", "));
    assertThat(run("build", "--formats", "site,pfd")).isEqualTo(2);
    assertThat(err().replace(" or ", ", "))
        .startsWith("duizhao: Invalid value for option '--formats' (FORMAT): expected " + names)
        .contains(", found 'pfd'; did you mean 'pdf'?");
  }

  @Test
  void aRequestThatTheBookCannotSatisfyIsAUsageError() {
    stop = Optional.of(new WrongRequestException("there is no edition fr"));
    assertThat(run("build", "--quiet", "book")).isEqualTo(2);
    assertThat(err()).isEqualTo("duizhao: there is no edition fr\nTry 'duizhao build --help'.\n");
  }

  @Test
  void ioErrorIsOneLine() {
    stop = Optional.of(new UncheckedIOException(new NoSuchFileException("a.md")));
    assertThat(run("build", "--quiet", "book")).isEqualTo(1);
    assertThat(err()).isEqualTo("duizhao: cannot read or write: a.md: no such file\n");
  }

  @Test
  void aBugAsksForAReport() {
    stop = Optional.of(new IllegalStateException("no address for c5"));
    assertThat(run("build", "book")).isEqualTo(3);
    assertThat(err())
        .contains("this is a bug; please report it")
        .contains("java.lang.IllegalStateException: no address for c5")
        .contains("\tat io.github.duizhao.cli.MainTest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "build --help",
        "check --help",
        "import --help",
        "completion --help",
        "clean -h",
        "help build"
      })
  void helpFitsAScreen(String arguments) {
    assertThat(run(arguments.split(" ", -1))).isZero();
    assertThat(err()).isEmpty();
    assertThat(out()).contains("Usage: duizhao");
    assertThat(out().lines()).hasSizeLessThan(24).allMatch(line -> line.length() <= 80);
  }

  @Test
  void versionGoesToStandardOutput() {
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
    return Main.run(
        new UseCases(
            this::build,
            this::check,
            this::importing,
            this::status,
            this::ids,
            this::align,
            InitBook::run),
        data,
        talk,
        home,
        arguments);
  }

  private int run(Terminal terminal, String... arguments) {
    PrintWriter data = new PrintWriter(out, true, UTF_8);
    PrintWriter talk = new PrintWriter(err, true, UTF_8);
    UseCases useCases =
        new UseCases(
            this::build,
            this::check,
            this::importing,
            this::status,
            this::ids,
            this::align,
            InitBook::run);
    OptionalInt columns =
        terminal.interactive() ? OptionalInt.of(terminal.columns()) : OptionalInt.empty();
    return Main.run(
        new Session(data, talk, terminal, columns, new Cancellation(), home, useCases), arguments);
  }

  private BuildSummary build(BuildRequest request, Report report, Progress progress) {
    requests.add(request);
    progress.step("website");
    stop.ifPresent(
        fault -> {
          throw fault;
        });
    findings.forEach(report::add);
    return new BuildSummary(
        List.of(
            new BuildSummary.Amount("site", "page", 27, 131, 5_310_000),
            new BuildSummary.Amount("pdf", "PDF", 1, 1, 72_400),
            new BuildSummary.Amount("epub", "EPUB", 3, 3, 2_000_000)));
  }

  private Optional<StatusSummary> status(StatusRequest request, Report report) {
    requests.add(request);
    findings.forEach(report::add);
    return Optional.empty();
  }

  private Optional<WriteIds.Summary> ids(Path book, boolean dryRun, Report report) {
    requests.add(book);
    findings.forEach(report::add);
    return Optional.of(new WriteIds.Summary(dryRun ? 7 : 0, 2, 1));
  }

  private Optional<AlignBook.Summary> align(Path book, boolean dryRun, Report report) {
    requests.add(book);
    findings.forEach(report::add);
    return Optional.of(
        new AlignBook.Summary(
            3, 40, 36, 2, 2, 1, dryRun ? 4 : 0, dryRun ? 7 : 0, List.of("c1-p2")));
  }

  private void check(Path book, Report report, Progress progress) {
    requests.add(book);
    progress.step("reading");
    report.applySettings(settings);
    findings.forEach(report::add);
  }

  private ImportSummary importing(ImportRequest request, Report report) {
    requests.add(request);
    findings.forEach(report::add);
    return new ImportSummary(
        7,
        9,
        List.of(new WitnessCoverage(new Sigil("A"), 31, 32)),
        List.of(new Dropped(new Origin("page.txt", 4), "\t3", "3$")),
        2,
        5,
        1,
        edited,
        List.of(
            new LineFate(new Sigil("A"), 1, 3, new SegmentId("c1")),
            new LineFate(new Sigil("A"), 5, 5, new SegmentId("c1-p1"))),
        List.of(
            variant("常泰", Map.of("A", "常泰", "B", "崇泰", "C", "常泰"), Optional.of("A")),
            variant("大桥", Map.of("A", "太桥", "B", ""), Optional.empty())));
  }

  private static Variant variant(
      String lemma, Map<String, String> readings, Optional<String> taken) {
    SortedMap<Sigil, String> bySigil = new TreeMap<>();
    readings.forEach((sigil, reading) -> bySigil.put(new Sigil(sigil), reading));
    return new Variant(
        new SegmentId("c1-p1"),
        lemma,
        bySigil,
        Variant.Kind.SUBSTITUTION,
        taken.map(Sigil::new),
        new Localized(Map.of(new Language("en"), "the name today")));
  }

  private String out() {
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(UTF_8).replace("\r\n", "\n").replaceAll("\\d+\\.\\d s", "0.0 s");
  }
}
