package io.github.duizhao.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that is too large to store as a case folder, or that git cannot store. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HugeInputTest {
  private static final String SECTION = "content/zh-Hans/chapter-01/section-01.md";
  private static final String TITLE = "# 第一节 船 {#c1-1}\n\n";
  private static final String ID = " {#c1-1-p1}\n";

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void copy() {
    book = folder.resolve("book");
    BookRun.copy(Path.of("src/test/resources/books/two-banks"), book);
  }

  @ParameterizedTest
  @CsvSource({"水, MRK-012", "a, MRK-012", "'<a', MRK-012", "'\\*', MRK-012"})
  void hugeParagraphIsRefused(String text, String rule) throws IOException {
    write(SECTION, TITLE + text.repeat(60_000) + ID);
    refused(rule, "build");
  }

  @ParameterizedTest
  @CsvSource({"#a, 60000", "-a, 60000", "'a =', 60000"})
  void linesThatAlmostAreHeadingsAreReadInTime(String line, int lines) throws IOException {
    write(SECTION, TITLE + "a\n" + (line + "\n").repeat(lines) + "{#c1-1-p1}\n");
    refused("MRK-012", "check");
  }

  @ParameterizedTest
  @CsvSource({"*, *", "_, _", "**a **b, c", "*_, a"})
  void deepEmphasisIsRefused(String marks, String end) throws IOException {
    write(SECTION, TITLE + "a" + marks.repeat(10_000) + end + marks.repeat(10_000) + ID);
    refused("MRK-012", "check");
  }

  @Test
  void nestedQuotationsAreRefused() throws IOException {
    write(SECTION, TITLE + ">".repeat(10_000) + "a" + ID);
    refused("MRK-008", "build");
  }

  @Test
  void wideTableIsRefused() throws IOException {
    String row = "|" + " a |".repeat(500) + "\n";
    write(SECTION, TITLE + row + "|" + "---|".repeat(500) + "\n" + row + "{#c1-1-p1}\n");
    refused("MRK-012", "build");
  }

  @Test
  void millionControlCharactersAreAFewFindings() throws IOException {
    write(SECTION, TITLE + "\u0001".repeat(1_000_000) + ID);
    assertThat(refused("MRK-009", "build").err().lines().count()).isLessThan(30);
  }

  @Test
  void nestedYamlIsRefused() throws IOException {
    write("book.yml", "a: " + "[".repeat(100_000));
    refused("CFG-001", "build");
  }

  @Test
  void hugeFileIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(book.resolve(SECTION).toFile(), "rw")) {
      file.setLength(4L << 30);
    }
    refused("SRC-003", "build");
  }

  @ParameterizedTest
  @CsvSource({"(?:水|山)*x, 200000", "(.*.*.*)*船, 3000", "((水+)+)+船, 60"})
  void slowPatternIsRefused(String pattern, int length) throws IOException {
    write(
        "content/import.yml",
        "witnesses: [{sigil: A, file: a.txt}]\nfurniture: [{pattern: '" + pattern + "'}]\n");
    write("content/witnesses/a.txt", "第一章 河\n\n" + "水".repeat(length) + "。\n");
    BookRun run = BookRun.of(book, "import");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).containsAnyOf("IMP-006", "IMP-002").doesNotContain("\tat ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void pipesFoldersAndLinksOutAreRefused() throws Exception {
    for (String path : new String[] {SECTION, "book.yml", "templates/site/page.ftlh"}) {
      Path file = book.resolve(path);
      Files.createDirectories(file.getParent());
      byte[] kept = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      Files.deleteIfExists(file);
      assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
      refused("SRC-002 error: this is not a file", "build");
      Files.delete(file);
      Files.createSymbolicLink(file, Path.of("/dev/zero"));
      refused("SRC-002", "build");
      Files.delete(file);
      Files.createSymbolicLink(file, Path.of("/etc/hostname"));
      refused("SRC-002", "build");
      Files.delete(file);
      if (kept.length > 0) {
        Files.write(file, kept);
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void importDoesNotWriteThroughLinks() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path chapter = book.resolve("content/zh-Hans/chapter-01");
    Files.delete(chapter.resolve("index.md"));
    Files.delete(chapter.resolve("section-01.md"));
    Files.delete(chapter);
    Files.createSymbolicLink(chapter, outside);
    refused("SRC-002", "import", "--force");
    refused("links to folders are not supported", "build");
    assertThat(outside).isEmptyDirectory();
    Files.delete(chapter);
    Files.createDirectory(chapter);
    Path pipe = chapter.resolve("index.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    refused("SRC-002", "import");
  }

  @Test
  void nothingThatLooksLikeTextIsSkipped() throws IOException {
    write("content/zh-Hans/chapter-01/section-02.MD", "# x\n");
    write("content/zh-Hans/a/b/c/d/e.md", "# x\n");
    write("content/zh-Hans/chapter-99999999999999999999/index.md", "# x\n");
    assertThat(refused("SRC-004", "build").err())
        .contains(
            "section-02.MD:1: SRC-004",
            "d/e.md:1: SRC-004 error: 2 files have names that give them no place in the book:"
                + " a/b/c/d/e.md, chapter-99999999999999999999/index.md");
  }

  private BookRun refused(String said, String... command) {
    BookRun run = BookRun.of(book, command);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains(said).doesNotContain("\tat ");
    return run;
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(book.resolve(path).getParent());
    Files.writeString(book.resolve(path), text, UTF_8);
  }
}
