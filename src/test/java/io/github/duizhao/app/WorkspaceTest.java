package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class WorkspaceTest {
  @TempDir Path home;
  private Path book;
  private Report report = new Report();

  @BeforeEach
  void aBook() throws IOException {
    book = home.resolve("book");
    write("book/book.yml", "");
    write("book/content/en/chapter-01/index.md", "");
  }

  @Test
  void outputAppearsAtOnceWithNothingElse() throws IOException {
    build("index.html", "chapter-01/index.html");
    assertThat(findings()).isEmpty();
    assertThat(files("book/site"))
        .containsExactly(".duizhao", "chapter-01/index.html", "index.html");
    assertThat(read("book/site/.duizhao"))
        .isEqualTo("Files written by duizhao build\nchapter-01/index.html\nindex.html\n");
    assertThat(book.resolve(".duizhao")).doesNotExist();
  }

  @Test
  void obsoleteFilesAreRemoved() throws IOException {
    build("index.html", "chapter-01/index.html");
    build("index.html");
    assertThat(findings()).isEmpty();
    assertThat(files("book/site")).containsExactly(".duizhao", "index.html");
    assertThat(book.resolve("site/chapter-01")).doesNotExist();
  }

  @Test
  void otherFilesStay() throws IOException {
    write("book/site/.gitignore", "*\n!.gitignore\n");
    build("index.html", "chapter-01/index.html");
    write("book/site/CNAME", "example.org\n");
    write("book/site/chapter-01/notes.txt", "mine\n");
    write("book/site/extra/deep/file.txt", "mine\n");
    Files.createDirectories(book.resolve("site/empty"));
    build("index.html");
    build("index.html", "chapter-01/index.html");
    assertThat(findings()).isEmpty();
    assertThat(files("book/site"))
        .containsExactly(
            ".duizhao",
            ".gitignore",
            "CNAME",
            "chapter-01/index.html",
            "chapter-01/notes.txt",
            "extra/deep/file.txt",
            "index.html");
    assertThat(book.resolve("site/empty")).isDirectory();
    assertThat(read("book/site/.gitignore")).isEqualTo("*\n!.gitignore\n");
  }

  @Test
  void otherFilesAreNotOverwritten() throws IOException {
    build("index.html");
    write("book/site/about/me.html", "mine\n");
    build("index.html", "about");
    assertThat(findings())
        .containsExactly("OUT-001 site/about/me.html is in the way and was not written by Duizhao");
    assertThat(files("book/site")).containsExactly(".duizhao", "about/me.html", "index.html");
    assertThat(book.resolve(".duizhao")).doesNotExist();
  }

  @Test
  void unpublishedBuildKeepsTheLastOutput() throws IOException {
    build("index.html");
    try (Workspace workspace = open(Optional.empty()).orElseThrow()) {
      Files.writeString(workspace.folder().resolve("half.html"), "");
    }
    assertThat(findings()).isEmpty();
    assertThat(files("book/site")).containsExactly(".duizhao", "index.html");
    assertThat(book.resolve(".duizhao")).doesNotExist();
  }

  @Test
  void swapInterruptedBetweenTheRenamesIsUndone() throws IOException {
    build("index.html");
    Files.createDirectories(book.resolve(".duizhao/work"));
    Files.move(book.resolve("site"), book.resolve(".duizhao/old"));
    open(Optional.empty()).orElseThrow().close();
    assertThat(findings()).isEmpty();
    assertThat(files("book/site")).containsExactly(".duizhao", "index.html");
    assertThat(book.resolve(".duizhao")).doesNotExist();
  }

  @Test
  void interruptedSwapIsUndoneEvenIfGitRestoredItsFile() throws IOException {
    build("index.html");
    Files.createDirectories(book.resolve(".duizhao"));
    Files.move(book.resolve("site"), book.resolve(".duizhao/old"));
    write("book/site/.gitignore", "*\n");
    open(Optional.empty()).orElseThrow().close();
    assertThat(findings()).isEmpty();
    assertThat(files("book/site")).containsExactly(".duizhao", ".gitignore", "index.html");
    assertThat(book.resolve(".duizhao")).doesNotExist();
  }

  @Test
  void swapInterruptedAfterTheRenamesIsCompleted() throws IOException {
    build("old.html");
    write("book/site/CNAME", "example.org\n");
    write("book/site/.gitignore", "*\n");
    Files.createDirectories(book.resolve(".duizhao"));
    Files.move(book.resolve("site"), book.resolve(".duizhao/old"));
    write("book/site/.duizhao", "Files written by duizhao build\nnew.html\n");
    write("book/site/new.html", "");
    open(Optional.empty()).orElseThrow().close();
    assertThat(findings()).isEmpty();
    assertThat(files("book/site")).containsExactly(".duizhao", ".gitignore", "CNAME", "new.html");
    assertThat(book.resolve(".duizhao")).doesNotExist();
  }

  @Test
  void concurrentBuildIsRefused() throws IOException {
    try (Workspace first = open(Optional.empty()).orElseThrow()) {
      assertThat(open(Optional.empty())).isEmpty();
      assertThat(findings()).containsExactly("OUT-001 another duizhao process is writing to site");
      Files.writeString(first.folder().resolve("index.html"), "");
      assertThat(first.publish()).isTrue();
    }
    assertThat(files("book/site")).containsExactly(".duizhao", "index.html");
  }

  @Test
  void missingFolderIsCreatedWithItsParents() throws IOException {
    Path out = home.resolve("a/b/out");
    build(Optional.of(out), "index.html");
    build(Optional.of(out), "index.html");
    assertThat(findings()).isEmpty();
    assertThat(files("a")).containsExactly("b/out/.duizhao", "b/out/index.html");
    assertThat(files("book")).containsExactly("book.yml", "content/en/chapter-01/index.md");
  }

  @Test
  void folderWithOtherFilesIsRefused() throws IOException {
    write("out/thesis.txt", "mine");
    assertThat(open(Optional.of(home.resolve("out")))).isEmpty();
    assertThat(findings())
        .containsExactly(
            "OUT-001 " + home.resolve("out") + " contains files that Duizhao did not write");
    assertThat(files(".")).contains("out/thesis.txt").hasSize(3);
  }

  @Test
  void siteWithOtherFilesIsRefused() throws IOException {
    write("book/site/thesis.txt", "mine");
    assertThat(open(Optional.empty())).isEmpty();
    assertThat(findings())
        .containsExactly("OUT-001 site contains files that Duizhao did not write");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"book", ".", "book/content", "book/content/en/out", "book/templates", "/"})
  void folderOfTheBooksSourcesIsRefused(String name) {
    assertThat(open(Optional.of(home.resolve(name)))).isEmpty();
    assertThat(report.findings()).hasSize(1);
    assertThat(findings().get(0)).startsWith("OUT-001 ").contains(" book");
  }

  @Test
  void linkOutOfTheOutputIsNotFollowed() throws IOException {
    write("elsewhere/precious.txt", "mine");
    Links.create(book.resolve("site"), home.resolve("elsewhere"));
    assertThat(open(Optional.empty())).isEmpty();
    assertThat(findings()).containsExactly("OUT-001 site is a link");
    assertThat(files("elsewhere")).containsExactly("precious.txt");
  }

  @Test
  void aLinkInTheOutputIsKeptAsALink() throws IOException {
    write("elsewhere/precious.txt", "mine");
    build("index.html");
    Links.create(book.resolve("site/link"), home.resolve("elsewhere"));
    build("index.html");
    assertThat(findings()).isEmpty();
    assertThat(book.resolve("site/link")).isSymbolicLink();
    assertThat(files("elsewhere")).containsExactly("precious.txt");
  }

  @Test
  void linkBackIntoTheBookIsDetected() throws IOException {
    Links.create(home.resolve("link"), book.resolve("content"));
    assertThat(open(Optional.of(home.resolve("link/out")))).isEmpty();
    assertThat(findings())
        .containsExactly("OUT-001 " + home.resolve("link/out") + " is in content/ of the book");
  }

  @Test
  void aFolderWithoutPermissionIsOneFinding() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may write anywhere");
    assumeTrue(book.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(book, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(open(Optional.empty())).isEmpty();
      assertThat(findings()).containsExactly("OUT-001 you do not have permission to write to site");
    } finally {
      Files.setPosixFilePermissions(book, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private void build(String... names) throws IOException {
    build(Optional.empty(), names);
  }

  private void build(Optional<Path> destination, String... names) throws IOException {
    try (Workspace workspace = open(destination).orElseThrow()) {
      for (String name : names) {
        Path file = workspace.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
      }
      workspace.publish();
    }
  }

  private Optional<Workspace> open(Optional<Path> destination) {
    return Workspace.open(book, destination, report);
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(home.resolve(name));
  }

  private List<String> files(String name) throws IOException {
    Path folder = home.resolve(name).normalize();
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private List<String> findings() {
    return report.findings().stream().map(Finding::toString).toList();
  }
}
