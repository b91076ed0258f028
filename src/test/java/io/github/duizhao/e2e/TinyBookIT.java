package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.validator.EpubCheckReport;
import io.github.duizhao.validator.NuHtml;
import io.github.duizhao.validator.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small book with every kind of block, built like a user does. */
class TinyBookIT {
  private static final Path TINY = Path.of("src/test/resources/books/tiny");

  @TempDir private Path folder;

  @BeforeEach
  void copy() {
    BookRun.copy(TINY, folder.resolve("book"));
  }

  @Test
  void everyEditionAndLayoutPassesItsValidator() throws IOException {
    append("book/book.yml", "pdf: {page: A5, layouts: [parallel, interleaved]}\n");
    BookRun run = BookRun.of(folder, "build", "book");
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> made = BookRun.paths(folder.resolve("book/site"));
    assertThat(made)
        .contains(
            "downloads/two-rivers-bilingual.pdf",
            "downloads/two-rivers-bilingual-interleaved.pdf",
            "downloads/two-rivers-zh-Hans.pdf",
            "downloads/two-rivers-en.pdf",
            "downloads/chapters/chapter-01-bilingual.pdf",
            "front-01-preface.html",
            "glossary.html",
            "en/back-01-colophon.html")
        .doesNotContain("zh-Hans/back-01-colophon.html", "sitemap.xml", "robots.txt");
    everyFilePassesItsValidator();
  }

  /** Segments of one to three blocks in either language, translated, missing or stale. */
  @Test
  void severalBlocksPassEveryValidator() throws IOException {
    append("book/book.yml", "pdf: {page: A5, layouts: [parallel, interleaved]}\n");
    Path golden = Path.of("src/test/resources/golden/pages/several-blocks/in/content");
    for (String language : List.of("zh-Hans", "en")) {
      String text = Files.readString(golden.resolve(language).resolve("chapter-01/index.md"));
      append(
          "book/content/" + language + "/chapter-01/section-01.md",
          "\n" + text.substring(text.indexOf('\n')).replace("c1-", "c1-1-x-"));
    }
    String record = Files.readString(golden.resolve("translation.tsv"));
    Files.writeString(
        folder.resolve("book/content/translation.tsv"), record.replace("c1-", "c1-1-x-"));
    BookRun run = BookRun.of(folder, "build", "book");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("book/site/chapter-01/section-01.html")))
        .contains("<div class=\"translation blocks\" lang=\"en\">");
    everyFilePassesItsValidator();
  }

  /** Details, centered lines, pictures with and without a description, inside each other. */
  @Test
  void htmlPassesEveryValidator() throws IOException {
    for (String language : List.of("zh-Hans", "en")) {
      append(
          "book/content/" + language + "/chapter-01/section-01.md",
          """

          H<sub>2</sub>O <sup>a</sup> <kbd>b</kbd> <mark>c</mark> <u>d</u> <small>e</small> \
          <s>f</s> <q>g</q> <abbr title="Hh">h</abbr> <dfn>i</dfn> <cite>j</cite> <var>k</var> \
          <samp>l</samp> <img src="../../pictures/two-rivers.png" alt="m"> \
          ![](../../pictures/ferry.jpg) {#c1-1-p90}

          <details><summary>A <b>b</b> {#c1-1-p91}</summary>

          - C {#c1-1-p92}

            <details><summary>D {#c1-1-p93}</summary>E {#c1-1-p94}</details>

          ## ![](../../pictures/two-rivers.png) F<br>G {#c1-1-p95}

          </details>

          <center>

          <img src="../../pictures/ferry.jpg" alt=""> {#c1-1-p96}

          H<br>I {#c1-1-p97}

          </center>

          <table><tr><td colspan=2>J <img src="../../pictures/map-en.svg" alt=""></td></tr>
          <tr><td><ul><li>K<li>L</ul><td>M</table>
          {#c1-1-p98}
          """);
    }
    BookRun run = BookRun.of(folder, "build", "book");
    assertThat(run.exitCode()).as(run.err()).isZero();
    everyFilePassesItsValidator();
  }

  @Test
  void brokenBookIsOneLineAndKeepsTheLastOutput() throws IOException {
    assertThat(BookRun.of(folder, "build", "book", "--formats", "site").exitCode()).isZero();
    Map<String, byte[]> before = BookRun.files(folder.resolve("book/site"));
    append("book/content/en/chapter-01/section-01.md", "\n**left standing.**x {#c1-1-p9}\n");
    BookRun run = BookRun.of(folder, "build", "book", "--formats", "site");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .contains(
            "content/en/chapter-01/section-01.md:30: ALN-003 error: the id 'c1-1-p9' is already"
                + " used on line 23");
    Map<String, byte[]> after = BookRun.files(folder.resolve("book/site"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void missingTranslationIsLeftOutOrFailsIfConfigured() throws IOException {
    append("book/book.yml", "missing-translation: omit\n");
    assertThat(BookRun.of(folder, "build", "book", "--formats", "site,epub").exitCode()).isZero();
    Path english = folder.resolve("book/site/en/chapter-01/section-02.html");
    assertThat(Files.readString(english)).doesNotContain("船上有人");
    Path yml = folder.resolve("book/book.yml");
    Files.writeString(yml, Files.readString(yml).replace(": omit", ": fail"));
    assertThat(BookRun.of(folder, "build", "book").exitCode()).isEqualTo(1);
  }

  @Test
  void staleTranslationsAreMarkedEverywhere() throws IOException {
    Path record = folder.resolve("book/content/translation.tsv");
    assertThat(BookRun.of(folder, "status", "book", "--accept").exitCode()).isZero();
    Files.writeString(
        record, Files.readString(record).replaceAll("\t[0-9a-f]{16}", "\t" + "0".repeat(16)));
    append(
        "book/book.yml",
        "pdf: {layouts: [parallel, interleaved]}\nsite: {url: https://example.org}\n");
    BookRun run = BookRun.of(folder, "build", "book", "--status");
    assertThat(run.exitCode()).as(run.err()).isZero();
    everyFilePassesItsValidator();
    Path site = folder.resolve("book/site");
    assertThat(site.resolve("en/chapter-01/section-01.html"))
        .content()
        .contains("Translated from an earlier version of the original");
    assertThat(site.resolve("zh-Hans/chapter-01/section-01.html"))
        .content()
        .doesNotContain("Translated from");
    assertThat(site.resolve("status.html"))
        .content()
        .contains("<meta name=\"robots\" content=\"noindex\"/>")
        .contains("href=\"chapter-01/section-01.html#c1-1-p1\"");
    assertThat(site.resolve("sitemap.xml")).content().doesNotContain("status.html");

    append("book/book.yml", "stale-translation: source\n");
    assertThat(BookRun.of(folder, "build", "book", "--formats", "site").exitCode()).isZero();
    assertThat(site.resolve("status.html")).doesNotExist();
    assertThat(site.resolve("en/chapter-01/section-01.html"))
        .content()
        .contains("源头在山上")
        .doesNotContain("The source is in the hills");
    append("book/book.yml", "missing-translation: omit\n");
    assertThat(BookRun.of(folder, "build", "book", "--formats", "site").exitCode()).isZero();
    assertThat(site.resolve("en/chapter-01/section-01.html")).content().contains("源头在山上");
    Path yml = folder.resolve("book/book.yml");
    Files.writeString(
        yml, Files.readString(yml).replace("translation: source", "translation: fail"));
    BookRun failed = BookRun.of(folder, "build", "book", "--formats", "site");
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).contains("section-01.md:3: STA-001 error: ");
  }

  @Test
  void chapterThatAnEditionLeavesOutHasNoPdf() throws IOException {
    append("book/book.yml", "missing-translation: omit\n");
    BookRun run = BookRun.of(folder, "build", "book", "--formats", "pdf");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(BookRun.paths(folder.resolve("book/site/downloads/chapters")))
        .contains("chapter-02-zh-Hans.pdf")
        .doesNotContain("chapter-02-en.pdf");
  }

  @Test
  void faultyTemplateIsOneFindingWithItsName() throws IOException {
    for (String[] fault :
        new String[][] {
          {"site/page.ftlh", "<p>${nothing}</p>", "site", "nothing"},
          {"site/page.ftlh", "<#if true>x", "site", "#if"},
          {"epub/text.ftlx", "<html><p></html>", "epub", "not well-formed"},
          {"pdf/book.ftlh", "<html><p></html>", "pdf", "not well-formed"}
        }) {
      Path template = folder.resolve("book/templates").resolve(fault[0]);
      Files.createDirectories(template.getParent());
      Files.writeString(template, fault[1]);
      BookRun run = BookRun.of(folder, "build", "book", "--formats", fault[2]);
      assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
      assertThat(run.err())
          .contains("templates/" + fault[0] + ":1: TPL-001")
          .contains(fault[3])
          .doesNotContain("\tat ");
      Files.delete(template);
    }
  }

  @Test
  void reservedIdIsReported() throws IOException {
    append("book/content/zh-Hans/chapter-02/index.md", "\n水。 {#notes}\n");
    BookRun run = BookRun.of(folder, "build", "book", "--formats", "site");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("MRK-003 error: the id 'notes' is reserved for the website");
  }

  @Test
  void warningsFailOnlyUnderStrict() {
    assertThat(BookRun.of(folder, "build", "book", "--formats", "site").exitCode()).isZero();
    assertThat(BookRun.of(folder, "build", "book", "--formats", "site", "--strict").exitCode())
        .isEqualTo(1);
  }

  @Test
  void bookWithWaivedFaultsIsPublished() throws IOException {
    append(
        "book/content/en/chapter-01/section-02.md",
        """

        - One <button>thing</button> *leads [nowhere](#c9-p9), and is called.[^c1-2-n9] {#c1-2-p2}

        A paragraph of nobody. {#c1-2-p99}

        [^c1-2-n8]: Nothing calls this.
        """);
    String section = "content/en/chapter-01/section-02.md";
    append(
        "book/book.yml",
        "rules: {ALN-002: warning, LNK-001: warning}\nwaivers:\n"
            + waiver("MRK-001", section)
            + waiver("MRK-002", section)
            + waiver("MRK-006", section)
            + waiver("ALN-004", "c1-2-p2"));
    BookRun run = BookRun.of(folder, "build", "book");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("ALN-002 warning: the original has no segment 'c1-2-p99'")
        .contains("LNK-001 warning: the book has no place '#c9-p9'")
        .containsPattern("0 errors, [0-9]+ warnings, 5 waived");
    everyFilePassesItsValidator();
  }

  private void everyFilePassesItsValidator() throws IOException {
    for (String path : BookRun.paths(folder.resolve("book/site"))) {
      Path file = folder.resolve("book/site").resolve(path);
      if (path.endsWith(".pdf")) {
        assertThat(VeraPdf.failures(file)).as(path).isEmpty();
      } else if (path.endsWith(".epub")) {
        assertThat(EpubCheckReport.of(file)).as(path).isEmpty();
      } else if (path.endsWith(".html")) {
        assertThat(NuHtml.messages(file)).as(path).isEmpty();
      }
    }
  }

  private static String waiver(String rule, String at) {
    return "  - {rule: " + rule + ", at: " + at + ", reason: a test}\n";
  }

  @Test
  void checkFindsWhatBuildFindsAndWritesNothing() {
    BookRun check = BookRun.of(folder, "check", "--quiet", "book");
    assertThat(check.exitCode()).isZero();
    assertThat(BookRun.paths(folder.resolve("book"))).noneMatch(path -> path.startsWith("site"));
    BookRun build = BookRun.of(folder, "build", "--quiet", "book");
    assertThat(check.err()).isEqualTo(build.err()).contains("ALN-001 warning");
  }

  @Test
  void unknownEditionIsAUsageError() {
    BookRun run = BookRun.of(folder, "build", "book", "--editions", "fr");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no edition 'fr'");
  }

  @Test
  void siteWithAnAddressHasDataForSearchEngines() throws IOException {
    append("book/book.yml", "site: {url: 'https://example.org/rivers'}\n");
    assertThat(BookRun.of(folder, "build", "book", "--formats", "site").exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("book/site/sitemap.xml")))
        .contains("https://example.org/rivers/chapter-01/section-01.html");
    for (String page : List.of("index.html", "en/chapter-01/section-01.html")) {
      Path file = folder.resolve("book/site").resolve(page);
      assertThat(NuHtml.messages(file)).as(page).isEmpty();
    }
  }

  @Test
  void outputGoesToTheGivenFolder() {
    assertThat(BookRun.of(folder, "build", "book", "-d", "out", "--formats", "epub").exitCode())
        .isZero();
    assertThat(BookRun.paths(folder.resolve("out"))).contains("downloads/two-rivers-en.epub");
    assertThat(folder.resolve("book/site")).doesNotExist();
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
  }
}
