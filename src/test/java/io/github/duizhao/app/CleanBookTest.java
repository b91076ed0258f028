package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanBookTest {
  @TempDir Path book;
  private final Report report = new Report();

  @BeforeEach
  void aBook() throws IOException {
    write("book.yml");
    write("content/en/chapter-01/index.md");
  }

  @Test
  void buildOutputIsRemovedAndGitignoreStays() throws IOException {
    write("site/.gitignore");
    build(Optional.empty(), "index.html", "downloads/chapters/chapter-01-en.pdf");
    write(".duizhao/cache/page");
    CleanBook.run(book, Optional.empty(), report);
    assertThat(findings()).isEmpty();
    assertThat(all())
        .containsExactly(
            "book.yml",
            "content",
            "content/en",
            "content/en/chapter-01",
            "content/en/chapter-01/index.md",
            "site",
            "site/.gitignore");
  }

  @Test
  void folderWithOnlyBuildOutputIsRemoved() throws IOException {
    build(Optional.empty(), "index.html");
    build(Optional.of(book.resolve("out")), "index.html");
    CleanBook.run(book, Optional.empty(), report);
    CleanBook.run(book, Optional.of(book.resolve("out")), report);
    assertThat(findings()).isEmpty();
    assertThat(all()).doesNotContain("site", "out", ".duizhao", ".out.duizhao");
  }

  @Test
  void cacheBelongsToTheBookForAnyOutputFolder() throws IOException {
    build(Optional.of(book.resolve("out")), "index.html");
    write(".duizhao/fonts/site-1");
    CleanBook.run(book, Optional.of(book.resolve("out")), report);
    assertThat(findings()).isEmpty();
    assertThat(all()).doesNotContain("out", ".duizhao", ".out.duizhao");
  }

  @Test
  void otherFilesStay() throws IOException {
    build(Optional.empty(), "index.html", "downloads/a.pdf");
    write("site/downloads/b.pdf");
    Files.createDirectory(book.resolve("site/empty"));
    CleanBook.run(book, Optional.empty(), report);
    assertThat(findings()).isEmpty();
    assertThat(all())
        .contains("site/downloads/b.pdf", "site/empty")
        .doesNotContain("site/downloads/a.pdf", "site/index.html");
  }

  @Test
  void manifestThatPointsOutsideRemovesNothingThere() throws IOException {
    write("site/link-target/x");
    Files.move(book.resolve("site/link-target"), book.resolve("precious"));
    Links.create(book.resolve("site/link"), book.resolve("precious"));
    Files.writeString(
        book.resolve("site/.duizhao"),
        "Files written by duizhao build\n../content/en/chapter-01/index.md\nlink/x\n"
            + book.resolve("book.yml")
            + "\n");
    CleanBook.run(book, Optional.empty(), report);
    assertThat(findings()).isEmpty();
    assertThat(all()).contains("book.yml", "content/en/chapter-01/index.md", "precious/x");
  }

  @Test
  void cleanBookStaysUnchanged() throws IOException {
    CleanBook.run(book, Optional.empty(), report);
    CleanBook.run(book, Optional.of(book.resolve("a/b")), report);
    assertThat(findings()).isEmpty();
    assertThat(all()).doesNotContain("site", "a", ".duizhao");
  }

  @Test
  void folderWithoutAManifestIsRefused() throws IOException {
    write("out/thesis.txt");
    CleanBook.run(book, Optional.of(book.resolve("out")), report);
    assertThat(findings())
        .containsExactly(
            "OUT-001 " + book.resolve("out") + " contains files that Duizhao did not write");
    assertThat(all()).contains("out/thesis.txt");
  }

  @Test
  void folderWithoutABookIsRefused() throws IOException {
    Files.delete(book.resolve("book.yml"));
    CleanBook.run(book, Optional.empty(), report);
    assertThat(findings()).containsExactly("book.yml:1: SRC-001 there is no such file");
  }

  private void build(Optional<Path> destination, String... names) throws IOException {
    try (Workspace workspace = Workspace.open(book, destination, report).orElseThrow()) {
      for (String name : names) {
        Path file = workspace.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
      }
      workspace.publish();
    }
  }

  private void write(String name) throws IOException {
    Path file = book.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  private List<String> all() throws IOException {
    try (Stream<Path> paths = Files.walk(book)) {
      return paths
          .filter(path -> !path.equals(book))
          .map(path -> book.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private List<String> findings() {
    return report.findings().stream().map(Finding::toString).toList();
  }
}
