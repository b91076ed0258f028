package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.e2e.BookRun;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteIdsTest {
  @TempDir private Path book;

  private final Report report = new Report();

  @BeforeEach
  void writeConfig() throws IOException {
    write(
        "book.yml",
        "id: book\ntitle: {zh-Hans: 书, en: Book}\nlanguages: [zh-Hans, en]\nissued: 2020-01-31\n");
  }

  @Test
  void aBookGetsBackTheIdsThatWereTakenOut() throws IOException {
    Map<String, String> bare = new TreeMap<>();
    for (String language : new String[] {"zh-Hans", "en"}) {
      Path folder = Path.of("content", language);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          bare.put(Tree.slashed(file), bare(Files.readString(file)));
        }
      }
    }
    for (Map.Entry<String, String> file : bare.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    WriteIds.Summary summary = WriteIds.run(book, false, report).orElseThrow();
    assertThat(report.findings()).isEmpty();
    assertThat(summary.files()).isEqualTo(bare.size());
    assertThat(summary.left()).isZero();
    for (Map.Entry<String, String> file : bare.entrySet()) {
      String written = read(file.getKey());
      assertThat(bare(written)).isEqualTo(file.getValue());
      assertThat(written).isEqualTo(Files.readString(Path.of(file.getKey())));
    }
    assertThat(WriteIds.run(book, false, report).orElseThrow().ids()).isZero();
  }

  @Test
  void sectionsThatDifferAreLeftAsTheyAre() throws IOException {
    String original = "# 甲\n\n一。\n\n- 二。\n\n三。\n";
    String translation = "# A\n\nOne.\n\nTwo.\n\nThree.\n";
    write("content/zh-Hans/chapter-01/index.md", original);
    write("content/en/chapter-01/index.md", translation);
    write("content/zh-Hans/chapter-02/index.md", "# 乙\n\n一。\n");
    write("content/en/chapter-02/index.md", "\uFEFF# B\r\n\r\nOne.\r\n");
    WriteIds.Summary summary = WriteIds.run(book, false, report).orElseThrow();
    assertThat(summary).isEqualTo(new WriteIds.Summary(4, 2, 1));
    assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.ALN_009);
    assertThat(report.hasErrors()).isFalse();
    assertThat(read("content/zh-Hans/chapter-01/index.md")).isEqualTo(original);
    assertThat(read("content/en/chapter-01/index.md")).isEqualTo(translation);
    assertThat(read("content/en/chapter-02/index.md"))
        .isEqualTo("\uFEFF# B {#c2}\r\n\r\nOne. {#c2-p1}\r\n");
    assertThat(book.resolve(".duizhao/ids")).doesNotExist();
  }

  @Test
  void idsThatOneFileHasAreWrittenIntoTheOther() throws IOException {
    write("content/zh-Hans/chapter-01/index.md", "# 甲 {#c1}\n\n一。 {#c1-p1}\n\n新。 {#c1-p1a}\n");
    write("content/en/chapter-01/index.md", "# A\n\nOne.\n\nNew.\n");
    assertThat(WriteIds.run(book, true, report).orElseThrow().ids()).isEqualTo(3);
    assertThat(read("content/en/chapter-01/index.md")).isEqualTo("# A\n\nOne.\n\nNew.\n");
    WriteIds.run(book, false, report);
    assertThat(read("content/en/chapter-01/index.md"))
        .isEqualTo("# A {#c1}\n\nOne. {#c1-p1}\n\nNew. {#c1-p1a}\n");
  }

  @Test
  void untranslatedFilesGetIdsToo() throws IOException {
    write("content/zh-Hans/chapter-01/index.md", "# 甲\n\n一。\n");
    write("content/en/back-01-note.md", "# Note\n\nOne.\n");
    WriteIds.run(book, false, report);
    assertThat(read("content/zh-Hans/chapter-01/index.md")).isEqualTo("# 甲 {#c1}\n\n一。 {#c1-p1}\n");
    assertThat(read("content/en/back-01-note.md")).isEqualTo("# Note {#b1}\n\nOne. {#b1-p1}\n");
  }

  @Test
  void aMarkOfAFurtherBlockMakesThePairsCertain() throws IOException {
    write("content/zh-Hans/chapter-01/index.md", "# 甲\n\n一。\n\n二。二。\n\n三。\n");
    write("content/en/chapter-01/index.md", "# A\n\nOne.\n\nTwo.\n\nTwo. {#c1-p2+}\n\nThree.\n");
    WriteIds.run(book, false, report);
    assertThat(report.findings()).isEmpty();
    assertThat(read("content/zh-Hans/chapter-01/index.md"))
        .isEqualTo("# 甲 {#c1}\n\n一。 {#c1-p1}\n\n二。二。 {#c1-p2}\n\n三。 {#c1-p3}\n");
    assertThat(read("content/en/chapter-01/index.md"))
        .isEqualTo(
            "# A {#c1}\n\nOne. {#c1-p1}\n\nTwo. {#c1-p2}\n\nTwo. {#c1-p2+}\n\nThree. {#c1-p3}\n");
  }

  @Test
  void oneIdInBothFilesMakesThePairsAfterAGapCertain() throws IOException {
    write("content/zh-Hans/chapter-01/index.md", "# 甲\n\n一。\n\n二。 {#c1-p2}\n\n三。 {#c1-p3}\n\n四。\n");
    write("content/en/chapter-01/index.md", "# A\n\nOne.\n\nThree. {#c1-p3}\n\nFour.\n");
    WriteIds.Summary summary = WriteIds.run(book, false, report).orElseThrow();
    assertThat(summary).isEqualTo(new WriteIds.Summary(0, 0, 1));
    write("content/en/chapter-01/index.md", "# A\n\nOne. {#c1-p1}\n\nThree. {#c1-p3}\n\nFour.\n");
    write(
        "content/zh-Hans/chapter-01/index.md",
        "# 甲\n\n一。 {#c1-p1}\n\n二。 {#c1-p2}\n\n三。 {#c1-p3}\n\n四。\n");
    assertThat(WriteIds.run(book, false, report).orElseThrow().ids()).isEqualTo(4);
    assertThat(read("content/en/chapter-01/index.md"))
        .isEqualTo("# A {#c1}\n\nOne. {#c1-p1}\n\nThree. {#c1-p3}\n\nFour. {#c1-p4}\n");
  }

  @Test
  void filesThatOthersIncludeAreLeftAsTheyAre() throws IOException {
    write("content/zh-Hans/chapter-01/index.md", "# 甲\n\n一。\n");
    write("content/en/chapter-01/index.md", "# A\n\nOne.\n");
    write("content/zh-Hans/chapter-02/index.md", "# 乙\n\n{{#include ../chapter-01/index.md:3}}\n");
    write("content/en/chapter-02/index.md", "# B\n\n{{#include ../chapter-01/index.md:3}}\n");
    WriteIds.Summary summary = WriteIds.run(book, false, report).orElseThrow();
    assertThat(summary.left()).isEqualTo(1);
    assertThat(read("content/en/chapter-01/index.md")).isEqualTo("# A\n\nOne.\n");
    assertThat(report.findings())
        .extracting(Finding::toString)
        .anyMatch(it -> it.contains("another file includes this one"));
  }

  @Test
  void nothingIsWrittenIfAFileHasAnError() throws IOException {
    write("content/zh-Hans/chapter-01/index.md", "# 甲\n\n一。\n");
    write("content/en/chapter-01/index.md", "# A\n\n<script>One</script>\n");
    WriteIds.run(book, false, report);
    assertThat(report.findings()).extracting(Finding::rule).contains(RuleId.MRK_001);
    assertThat(read("content/zh-Hans/chapter-01/index.md")).isEqualTo("# 甲\n\n一。\n");
  }

  @Test
  void aWaivedFindingConfirmsThePairs() throws IOException {
    BookRun.copy(Path.of("src/test/resources/check/ALN-008/bad-position"), book.resolve("b"));
    assertThat(WriteIds.run(book.resolve("b"), false, report).orElseThrow().left()).isEqualTo(1);
    assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.ALN_008);
    write(
        "b/book.yml",
        read("b/book.yml")
            + "  - {rule: ALN-008, at: content/en/chapter-01/index.md, reason: as intended}\n");
    assertThat(WriteIds.run(book.resolve("b"), false, new Report()).orElseThrow())
        .isEqualTo(new WriteIds.Summary(14, 2, 0));
  }

  private static String bare(String text) {
    return text.replaceAll("(?m)^[> ]*\\{#[a-z0-9-]+}\\R| \\{#[a-z0-9-]+}", "");
  }

  private void write(String path, String text) throws IOException {
    Path file = book.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private String read(String path) {
    try {
      return Files.readString(book.resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
