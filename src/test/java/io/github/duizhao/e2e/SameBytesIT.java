package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes in every folder, locale and Java version. */
class SameBytesIT {
  @TempDir private Path folder;

  @Test
  void inAnotherFolderTimeZoneAndLocale() throws Exception {
    Path tiny = Path.of("src/test/resources/books/tiny");
    Path one = folder.resolve("one/book");
    Path other = folder.resolve("另一个 folder/book");
    for (Path book : new Path[] {one, other}) {
      Files.createDirectories(book);
      BookRun.copy(tiny, book);
    }
    JavaRun.build(
        JavaRun.thisHome(), one, "-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US");
    JavaRun.build(
        JavaRun.thisHome(),
        other,
        "-Duser.timezone=Asia/Shanghai",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-XX:TieredStopAtLevel=1");
    assertSame(one, other);
  }

  @Test
  void byAnotherJava() throws Exception {
    Optional<Path> otherJava = JavaRun.otherHome();
    assumeTrue(otherJava.isPresent(), "no second Java; JAVA25_HOME may name one");
    Path one = folder.resolve("one/book");
    Path other = folder.resolve("other/book");
    for (Path book : new Path[] {one, other}) {
      Files.createDirectories(book);
      Files.copy(Path.of("book.yml"), book.resolve("book.yml"));
      BookRun.copy(Path.of("content"), book.resolve("content"));
    }
    JavaRun.build(JavaRun.thisHome(), one);
    JavaRun.build(otherJava.orElseThrow(), other);
    assertSame(one, other);
  }

  private static void assertSame(Path one, Path other) {
    Map<String, byte[]> first = BookRun.files(one.resolve("site"));
    Map<String, byte[]> second = BookRun.files(other.resolve("site"));
    assertThat(first).isNotEmpty();
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }
}
