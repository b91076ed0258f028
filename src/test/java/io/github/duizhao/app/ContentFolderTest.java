package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ContentFolderTest {
  private static final Language ENGLISH = new Language("en");
  private static final Language GERMAN = new Language("de");

  @TempDir private Path folder;
  private final Report report = new Report();

  @Test
  void summaryGivesOrderNestingAndIds() throws IOException {
    files("intro", "a/README", "a/b", "a/c", "d", "e", "end");
    summary(
        """
        [Intro](intro.md)

        # One

        - [A](a/README.md)
          - [B](a/b.md)
            - [C](a/c.md)

        ## Two

        - [D](d.md)

        # Three

        - [E](e.md)

        [End](end.md)
        """,
        ENGLISH);
    assertThat(order())
        .containsExactly(
            "f1 FRONT intro",
            "part1 PART part-1",
            "  c1 CHAPTER a/index",
            "    c1-1 SECTION a/b",
            "      c1-1-1 SECTION a/c",
            "  part1-1 PART part-1-1",
            "    c2 CHAPTER d",
            "part2 PART part-2",
            "  c3 CHAPTER e",
            "b1 BACK end");
    assertThat(findings()).isEmpty();
  }

  @Test
  void namesGiveOrderNestingAndIds() throws IOException {
    files(
        "front-01-preface",
        "chapter-01",
        "chapter-01/section-01/index",
        "chapter-01/section-01/section-02",
        "chapter-10/index",
        "part-02/index",
        "part-02/part-01/index",
        "part-02/part-01/chapter-11",
        "part-02/section-01",
        "part-02/appendix-01",
        "section-03",
        "appendix-01/index",
        "appendix-01/section-01",
        "back-01");
    assertThat(order())
        .containsExactly(
            "f1 FRONT front-01-preface",
            "c1 CHAPTER chapter-01",
            "  c1-1 SECTION chapter-01/section-01/index",
            "    c1-1-2 SECTION chapter-01/section-01/section-02",
            "c10 CHAPTER chapter-10/index",
            "part2 PART part-02/index",
            "  part2-1 PART part-02/part-01/index",
            "    c11 CHAPTER part-02/part-01/chapter-11",
            "  part2-s1 SECTION part-02/section-01",
            "  a1 APPENDIX part-02/appendix-01",
            "s3 SECTION section-03",
            "a1 APPENDIX appendix-01/index",
            "  a1-1 SECTION appendix-01/section-01",
            "b1 BACK back-01");
  }

  @Test
  void folderWithoutOpeningIsReportedOnce() throws IOException {
    files("chapter-01", "chapter-02/section-01", "chapter-02/section-02");
    assertThat(order())
        .contains("c2 CHAPTER chapter-02/index", "  c2-1 SECTION chapter-02/section-01");
    assertThat(findings())
        .containsExactly(
            "content/en/chapter-02/section-01.md:1: SRC-001 there is no chapter-02/index.md");
  }

  /** A file keeps the id that is written in it; the others get ids that are free. */
  @ParameterizedTest
  @CsvSource({
    "'', '', '', c1 c2 c3",
    "c1, '', c2, c1 c1a c2",
    "'', c1, c2, c0a c1 c2",
    "c1, '', c3, c1 c2 c3",
    "c5, '', '', c5 c6 c7",
    "c2, c1, '', c2 c1 c1a",
    "part2-c1, '', '', part2-c1 c1 c2",
    "data, '', '', c1 c2 c3",
    "data, data, '', c1 c2 c3"
  })
  void writtenIdsStay(String a, String b, String c, String expected) throws IOException {
    summary("- [a](a.md)\n- [b](b.md)\n- [c](c.md)\n", ENGLISH);
    write("en/a.md", title(a));
    write("en/b.md", title(b));
    write("en/c.md", title(c));
    List<SectionText> texts = content().read(ENGLISH);
    assertThat(texts.stream().map(text -> text.id().value()).toList())
        .containsExactly(expected.split(" "));
    if (a.equals("data")) {
      assertThat(texts.get(0).anchors()).containsEntry("data", "c1");
    }
  }

  @Test
  void idThatTheFilesIdsStartWithStays() throws IOException {
    summary("- [a](a.md)\n- [b](b.md)\n", ENGLISH);
    write("en/a.md", "# A {#intro}\n\nText. {#intro-p1}\n");
    write("en/b.md", "# B\n\nText.\n");
    assertThat(content().read(ENGLISH))
        .extracting(text -> text.id().value())
        .containsExactly("intro", "c1");
  }

  /** A title without an id, as one in HTML or in SUMMARY.md, cannot fix the prefix. */
  @Test
  void idsOfBlocksFixThePrefixToo() throws IOException {
    summary("- [new](new.md)\n- [a](a.md)\n- [copy](copy.md)\n", ENGLISH);
    write("en/new.md", "# New\n");
    write("en/a.md", "Text. {#c1-p1}\n");
    write("en/copy.md", "# Copy\n\nText. {#c1-p1}\n");
    assertThat(content().read(ENGLISH))
        .extracting(text -> text.id().value())
        .containsExactly("c0a", "c1", "c2");
  }

  @Test
  void translationHasThePrefixOfTheOriginal() throws IOException {
    summary("- [a](a.md)\n- [b](b.md)\n", ENGLISH);
    write("en/a.md", "# A {#c7}\n\nText.\n");
    write("en/b.md", "# B\n");
    write("de/a.md", "# A\n\nText.\n");
    write("de/b.md", "# B\n");
    assertThat(content().read(GERMAN))
        .extracting(text -> text.id().value())
        .containsExactly("c7", "c8");
    assertThat(findings()).allMatch(finding -> finding.contains("MRK-004"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void pagesThatDifferOnlyInCaseOrFormAreOne() throws IOException {
    summary("- [a](A/x.md)\n- [b](a/X.md)\n- [c](g/README.md)\n- [d](g/index.md)\n", ENGLISH);
    files("A/x", "g/README", "g/index");
    write("en/a/X.md", "# X\n");
    assertThat(order()).contains("c1 CHAPTER A/x", "c3 CHAPTER g/index");
    assertThat(findings())
        .containsExactly(
            "content/en/a/X.md:1: SRC-009 its page a/X.html is that of A/x.md",
            "content/en/g/index.md:1: SRC-009 its page g/index.html is that of g/README.md");
  }

  @Test
  void pagesOfHeadingsAreFree() throws IOException {
    summary("# P\n\n# Q\n\n- [a](part-1.md)\n- [b](PART-1-2.md)\n- [i](index.md)\n", ENGLISH);
    files("part-1", "PART-1-2", "index");
    assertThat(order())
        .containsExactly(
            "part1 PART part-1-3",
            "  c1 CHAPTER part-1",
            "  c2 CHAPTER PART-1-2",
            "  c3 CHAPTER introduction");
  }

  @Test
  void namesMatchInEveryUnicodeForm() throws IOException {
    summary("- [a](<sch\u00F6n.md>)\n", ENGLISH);
    files("scho\u0308n");
    assertThat(order()).hasSize(1);
    assertThat(findings()).isEmpty();
  }

  @Test
  void includedFilesNeedNotBeListed() throws IOException {
    summary("- [a](a/a.md)\n", ENGLISH);
    write("en/a/a.md", "# A\n\n{{#include ../parts/b.md:1:2}}\n");
    write("en/parts/b.md", "B {{#include c.md}}\n");
    write("en/parts/c.md", "C\n");
    write("en/parts/d.md", "D\n");
    content();
    assertThat(findings())
        .containsExactly("content/en/parts/d.md:1: SRC-007 this file is not listed in SUMMARY.md");
  }

  @Test
  void strayTranslationsAreReportedUnlessTheirOriginalsAre() throws IOException {
    summary("- [a](a.md)\n- [gone](gone.md)\n", ENGLISH);
    files("a", "unlisted");
    for (String name : List.of("a", "unlisted", "gone", "stray")) {
      write("de/" + name + ".md", "# T\n");
    }
    content();
    assertThat(findings())
        .containsExactly(
            "content/de/stray.md:1: ALN-002 the original has no file stray.md",
            "content/en/SUMMARY.md:2: SRC-006 there is no file 'gone.md' in content/en",
            "content/en/unlisted.md:1: SRC-007 this file is not listed in SUMMARY.md");
  }

  @Test
  void translationsOwnMatterIsInItsSummary() throws IOException {
    summary("[f](f.md)\n\n- [a](a.md)\n\n[z](z.md)\n", ENGLISH);
    summary("[f](f.md)\n[own](own.md)\n\n- [a](a.md)\n\n[z](z.md)\n[y](y.md)\n", GERMAN);
    files("f", "a", "z");
    for (String name : List.of("f", "own", "a", "z", "y")) {
      write("de/" + name + ".md", "# T\n");
    }
    assertThat(order())
        .containsExactly("f1 FRONT f", "f2 FRONT own", "c1 CHAPTER a", "b1 BACK z", "b2 BACK y");
    assertThat(findings()).isEmpty();
  }

  @Test
  void ownMatterKeepsItsId() throws IOException {
    summary("[f](f.md)\n[g](g.md)\n\n- [a](a.md)\n", ENGLISH);
    summary("[f](f.md)\n[own](own.md)\n[g](g.md)\n\n- [a](a.md)\n", GERMAN);
    files("f", "g", "a");
    write("de/own.md", "# Own {#f2}\n");
    assertThat(order())
        .containsExactly("f1 FRONT f", "f1a FRONT g", "f2 FRONT own", "c1 CHAPTER a");
  }

  @Test
  void longIdIsNoPrefixOfOthers() throws IOException {
    String id = "a".repeat(95);
    summary("- [a](a.md)\n  - [b](b.md)\n", ENGLISH);
    write("en/a.md", "# A {#" + id + "}\n\nText. {#" + id + "-p1}\n");
    write("en/b.md", "# B\n\nText.\n");
    assertThat(content().read(ENGLISH))
        .extracting(text -> text.id().value())
        .containsExactly(id, "c1-1");
  }

  /** That a file is not translated, or has no original, is reported by other rules. */
  @Test
  void summariesAreComparedWhereBothHaveFiles() throws IOException {
    summary("- [a](a.md)\n- [new](new.md)\n- [b](b.md)\n", ENGLISH);
    summary("- [a](a.md)\n- [stray](stray.md)\n- [b](b.md)\n- [x](x.md)\n", GERMAN);
    files("a", "b", "new");
    for (String name : List.of("a", "b", "stray")) {
      write("de/" + name + ".md", "# T\n");
    }
    content();
    assertThat(findings())
        .containsExactly(
            "content/de/SUMMARY.md:4: SRC-008 there is no file 'x.md' in content/de",
            "content/de/stray.md:1: ALN-002 the original has no file stray.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- [b](b.md)~- [a](a.md)|1: SRC-008 here is b.md, but content/en/SUMMARY.md:1 has a.md",
        "- [a](a.md)|1: SRC-008 the summary ends here, but content/en/SUMMARY.md:2 has b.md",
        "# S~# P~- [a](a.md)~- [b](b.md)"
            + "|2: SRC-008 here is 'P', but content/en/SUMMARY.md:1 has a.md"
      })
  void firstDifferenceOfTheSummariesIsReported(String text, String finding) throws IOException {
    summary("- [a](a.md)\n- [b](b.md)\n", ENGLISH);
    summary(text.replace("~", "\n") + "\n", GERMAN);
    files("a", "b");
    write("de/a.md", "# A\n");
    write("de/b.md", "# B\n");
    content();
    assertThat(findings()).containsExactly("content/de/SUMMARY.md:" + finding);
  }

  @Test
  void hugeSummaryIsReadInTime() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append(i % 2 == 0 ? "- " : "  - ").append("[t](f").append(i).append(".md)\n");
    }
    summary(text.toString(), ENGLISH);
    files("f0");
    assertThat(order()).containsExactly("c1 CHAPTER f0");
    assertThat(findings()).hasSize(9999).allMatch(finding -> finding.contains("SRC-006"));
  }

  @Test
  void deepEntriesArePutOnOneLevel() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      text.append("  ".repeat(i)).append("- [t](f").append(i).append(".md)\n");
      write("en/f" + i + ".md", "# T\n");
    }
    summary(text.toString(), ENGLISH);
    assertThat(order())
        .hasSize(50)
        .last()
        .asString()
        .isEqualTo("  ".repeat(10) + "c1-1-1-1-1-1-1-1-1-1-40 SECTION f49");
    assertThat(findings())
        .containsExactly("content/en/SUMMARY.md:11: SRC-008 entries are nested more than 11 deep");
  }

  @Test
  void linksAndFoldersAreRefused() throws IOException {
    summary("- [a](a.md)\n- [b](b.md)\n- [c](c.md)\n- [d](d/e.md)\n", ENGLISH);
    files("a");
    Path outside = Files.writeString(folder.resolve("secret.md"), "# Secret\n");
    Path outer = Files.createDirectory(folder.resolve("outer"));
    Files.writeString(outer.resolve("e.md"), "# E\n");
    Files.createDirectory(book().resolve("content/en/c.md"));
    Links.create(book().resolve("content/en/b.md"), outside);
    Links.create(book().resolve("content/en/d"), outer);
    ContentFolder content = content();
    assertThat(content.read(ENGLISH)).hasSize(1);
    assertThat(findings())
        .containsExactly(
            "content/en/SUMMARY.md:4: SRC-006 there is no file 'd/e.md' in content/en",
            "content/en/b.md:1: SRC-002 this is a link to a file outside the book's folder",
            "content/en/c.md:1: SRC-002 this is not a file",
            "content/en/d:1: SRC-002 links to folders are not supported");
  }

  @Test
  void unreadableSummaryIsTheOnlyFinding() throws IOException {
    files("a", "Some Name");
    Files.write(book().resolve("content/en/SUMMARY.md"), new byte[] {'-', ' ', (byte) 0xFF});
    assertThat(order()).isEmpty();
    assertThat(findings())
        .containsExactly("content/en/SUMMARY.md:1: SRC-002 byte 2 (FF) is not valid UTF-8");
  }

  private static String title(String id) {
    return id.isEmpty() ? "# Title\n" : "# Title {#" + id + "}\n";
  }

  private Path book() {
    return folder.resolve("book");
  }

  private ContentFolder content() throws IOException {
    Files.createDirectories(book().resolve("content/de"));
    return new ContentFolder(book(), new Languages(ENGLISH, GERMAN), false, Workers.of(1), report);
  }

  private List<String> order() throws IOException {
    return content().order().places().stream()
        .map(
            place ->
                "  ".repeat(place.depth()) + place.id() + " " + place.kind() + " " + place.path())
        .toList();
  }

  private List<String> findings() {
    return report.findings().stream().map(Object::toString).toList();
  }

  private void summary(String text, Language language) throws IOException {
    write(language + "/SUMMARY.md", text);
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      write("en/" + name + ".md", "# Title\n");
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = book().resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
