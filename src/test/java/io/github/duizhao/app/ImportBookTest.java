package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.collation.LineFate;
import io.github.duizhao.report.Report;
import io.github.duizhao.source.PlainTextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportBookTest {
  private static final String ROADS = "content/zh-Hans/chapter-01/index.md";
  private static final String BRIDGES = "content/zh-Hans/chapter-01/section-01.md";

  @TempDir Path book;

  private Report report = new Report();

  @BeforeEach
  void newBook() throws IOException {
    put(
        "book.yml",
        """
        {id: roads, title: {zh-Hans: 路, en: Roads}, languages: [zh-Hans, en], issued: 2026-01-02}
        """);
    witness("第一章 路\n\n修路。\n\n第一节 桥\n\n修桥。\n\n3\n");
    put(
        "content/import.yml",
        "coverage: 0.9\nwitnesses: [{sigil: A, file: page.txt}]\nfurniture: [{pattern: '^3$'}]\n");
  }

  @Test
  void aFileIsWrittenForEachSection() throws IOException {
    ImportSummary summary = run(ImportRequest.Mode.WRITE);
    assertThat(text(ROADS)).isEqualTo("# 第一章 路 {#c1}\n\n修路。 {#c1-p1}\n");
    assertThat(text(BRIDGES)).isEqualTo("# 第一节 桥 {#c1-1}\n\n修桥。 {#c1-1-p1}\n");
    assertThat(summary.lines())
        .containsExactly(
            "content/witnesses/page.txt:9: dropped \"3\" (^3$)",
            "A: 93.3 % taken, 14 of 15 characters",
            "sections: 2",
            "paragraphs: 2");
    assertThat(summary.written()).isEqualTo(2);
    assertThat(findings()).isEmpty();
  }

  @Test
  void theLinesOfEachSegmentAreKnown() throws IOException {
    witness("\n第一章 路\n\n路很长，\n很长。\n3\n\n修路。\n第一节 桥\n\n\n桥很短。\n3\n");
    put(
        "content/import.yml",
        """
        coverage: 0.8
        witnesses: [{sigil: B, file: page.txt}]
        furniture: [{pattern: '^3$'}]
        supplied: [{heading: 第二编, title: 水}]
        """);
    assertThat(run(ImportRequest.Mode.DRY_RUN).lineFates())
        .extracting(LineFate::toString)
        .containsExactly(
            "B 2 → c1", "B 4-5 → c1-p1", "B 8 → c1-p2", "B 9 → c1-1", "B 12 → c1-1-p1");
  }

  @Test
  void tooLittleTextIsReportedAndNothingWritten() throws IOException {
    put(
        "content/import.yml",
        "witnesses: [{sigil: A, file: page.txt}]\nfurniture: [{pattern: '修路'}]\n");
    run(ImportRequest.Mode.WRITE);
    assertThat(findings())
        .containsExactly(
            "content/witnesses/page.txt:1: IMP-001 A: 86.6 % taken, 13 of 15 characters;"
                + " expected at least 95.0 %");
    assertThat(tree()).hasSize(3);
  }

  @Test
  void anEmptyWitnessRemovesNothing() throws IOException {
    run(ImportRequest.Mode.WRITE);
    Map<String, String> before = tree();
    witness("\n\n");
    run(ImportRequest.Mode.WRITE);
    assertThat(report.hasErrors()).isTrue();
    assertThat(text(ROADS)).isEqualTo(before.get(ROADS));
  }

  @Test
  void aFileThatAKilledImportWroteIsNotAnEdit() throws IOException {
    run(ImportRequest.Mode.WRITE);
    String lock = text("content/import.lock");
    witness("第一章 路\n\n修好路。\n\n第一节 桥\n\n修桥。\n\n3\n");
    run(ImportRequest.Mode.WRITE);
    put(".duizhao/import/content/import.lock", text("content/import.lock"));
    put(".duizhao/import/" + BRIDGES, "half a fi");
    put("content/import.lock", lock);
    witness("第一章 路\n\n不修路。\n\n第一节 桥\n\n修桥。\n\n3\n");
    run(ImportRequest.Mode.WRITE);
    assertThat(findings()).isEmpty();
    assertThat(text(ROADS)).contains("不修路。");
    assertThat(book.resolve(".duizhao")).doesNotExist();
  }

  @Test
  void aFileWhereAFolderShouldBeIsOneFindingAndLeavesNothing() throws IOException {
    put(".duizhao", "");
    Map<String, String> before = tree();
    run(ImportRequest.Mode.WRITE);
    assertThat(report.findings()).hasSize(1);
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void lockHasTheFormatOfSha256sum() throws IOException {
    run(ImportRequest.Mode.WRITE);
    assertThat(text("content/import.lock").lines())
        .hasSize(2)
        .allMatch(line -> line.matches("[0-9a-f]{64}  content/zh-Hans/chapter-01/.*\\.md"));
  }

  @Test
  void importingTwiceChangesNothing() throws IOException {
    run(ImportRequest.Mode.WRITE);
    Map<String, String> before = tree();
    ImportSummary summary = run(ImportRequest.Mode.WRITE);
    assertThat(tree()).isEqualTo(before);
    assertThat(summary.unchanged()).isEqualTo(2);
    assertThat(findings()).isEmpty();
  }

  @Test
  void aFileEditedByHandStopsTheImport() throws IOException {
    run(ImportRequest.Mode.WRITE);
    put(BRIDGES, text(BRIDGES).replace("修桥", "修好桥"));
    witness("第一章 路\n\n修路。\n\n再修路。\n\n第一节 桥\n\n修桥。\n\n3\n");
    Map<String, String> before = tree();
    run(ImportRequest.Mode.WRITE);
    assertThat(findings())
        .containsExactly(
            BRIDGES + ":3: IMP-002 this file has edits in 1 place that import would overwrite");
    assertThat(report.findings().get(0).hint().orElse("")).contains("--force");
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void aFileThatImportDidNotWriteStopsIt() throws IOException {
    put(ROADS, "# 我的路\n");
    run(ImportRequest.Mode.WRITE);
    assertThat(findings()).hasSize(1).first().asString().contains("IMP-002");
    assertThat(tree()).doesNotContainKey(BRIDGES);
  }

  @Test
  void forceDropsEdits() throws IOException {
    run(ImportRequest.Mode.WRITE);
    String before = text(BRIDGES);
    put(BRIDGES, "# 我的桥\n");
    run(ImportRequest.Mode.FORCE);
    assertThat(findings()).isEmpty();
    assertThat(text(BRIDGES)).isEqualTo(before);
  }

  @Test
  void editToTheSameTextIsAccepted() throws IOException {
    put(ROADS, "# 第一章 路 {#c1}\r\n\r\n修路。 {#c1-p1}\r\n");
    run(ImportRequest.Mode.WRITE);
    assertThat(findings()).isEmpty();
  }

  @Test
  void filesOfRemovedSectionsAreDeleted() throws IOException {
    run(ImportRequest.Mode.WRITE);
    witness("第二章 水\n\n修渠。\n\n再修一条很长很长的渠。\n\n3\n");
    ImportSummary summary = run(ImportRequest.Mode.WRITE);
    assertThat(findings()).isEmpty();
    assertThat(summary.removed()).isEqualTo(2);
    assertThat(tree().keySet())
        .containsExactly(
            "book.yml",
            "content/import.lock",
            "content/import.yml",
            "content/witnesses/page.txt",
            "content/zh-Hans/chapter-02/index.md");
    assertThat(book.resolve("content/zh-Hans/chapter-01")).doesNotExist();
  }

  @Test
  void editedFileOfARemovedSectionStopsTheImport() throws IOException {
    run(ImportRequest.Mode.WRITE);
    put(BRIDGES, "# 我的桥\n");
    witness("第一章 路\n\n修路。\n\n再修一条很长很长的路。\n\n3\n");
    run(ImportRequest.Mode.WRITE);
    assertThat(findings())
        .containsExactly(
            BRIDGES
                + ":1: IMP-002 this file was edited, and import would remove it because its"
                + " section no longer exists");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Map<String, String> before = tree();
    assertThat(run(ImportRequest.Mode.DRY_RUN).written()).isEqualTo(2);
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void theBookOfThisRepositoryIsAsImported() {
    ImportSummary summary =
        new ImportBook(new PlainTextReader())
            .run(new ImportRequest(Path.of(""), ImportRequest.Mode.DRY_RUN), report);
    assertThat(findings()).isEmpty();
    assertThat(summary.written() + summary.removed()).isZero();
  }

  @Test
  void aMissingWitnessIsReported() throws IOException {
    Files.delete(book.resolve("content/witnesses/page.txt"));
    assertThat(run(ImportRequest.Mode.WRITE)).isEqualTo(ImportSummary.nothing());
    assertThat(findings())
        .containsExactly("content/witnesses/page.txt:1: SRC-001 there is no such file");
  }

  private ImportSummary run(ImportRequest.Mode mode) {
    report = new Report();
    return new ImportBook(new PlainTextReader()).run(new ImportRequest(book, mode), report);
  }

  private List<String> findings() {
    return report.findings().stream().map(Object::toString).toList();
  }

  private void witness(String text) throws IOException {
    put("content/witnesses/page.txt", text);
  }

  private void put(String path, String text) throws IOException {
    Path file = book.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String text(String path) throws IOException {
    return Files.readString(book.resolve(path));
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(book)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(book.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return tree;
  }
}
