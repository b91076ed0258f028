package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case folder {@code hostile/KIND/CASE}: copied over {@code books/two-banks}, the
 * command in {@code command.txt} must fail with the findings in {@code expected.txt}, never with a
 * stack trace, and must not change the last output or the text. {@code -Dgolden.update=true}
 * rewrites {@code expected.txt}.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileBookTest {
  private static final Path CASES = Path.of("src/test/resources/hostile");
  private static final Path BOOK = Path.of("src/test/resources/books/two-banks");

  @TempDir private Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.walk(CASES, 2)) {
      return folders
          .map(CASES::relativize)
          .filter(path -> path.getNameCount() == 2)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefusedWithoutLoss(Path name) throws IOException {
    Path hostile = CASES.resolve(name);
    Path expected = hostile.resolve("expected.txt");
    Path book = folder.resolve("book");
    overlay(BOOK, book);
    overlay(hostile, book);
    Files.createDirectory(book.resolve("site"));
    Files.writeString(book.resolve("site/.duizhao"), "Files written by duizhao build\nold.html\n");
    Files.writeString(book.resolve("site/old.html"), "the last good output");
    Map<String, byte[]> before = BookRun.files(book);
    String command = Files.readString(hostile.resolve("command.txt")).strip();
    BookRun run = BookRun.of(book, command.split(" "));
    String said =
        run.err()
            .lines()
            .filter(line -> line.startsWith("  ") || line.matches(".*[A-Z]{3}-[0-9]{3} .*"))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(said).isNotEmpty();
    new Golden(HostileBookTest.class).assertText(said, expected);
    Map<String, byte[]> after = BookRun.files(book);
    after.keySet().removeIf(path -> path.startsWith(".duizhao/fonts/"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
  }

  private static void overlay(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (!List.of("expected.txt", "command.txt").contains(path.getFileName().toString())) {
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(path));
        }
      }
    }
  }
}
