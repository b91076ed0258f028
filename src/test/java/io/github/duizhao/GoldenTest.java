package io.github.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.ImportGolden;
import io.github.duizhao.app.PageGolden;
import io.github.duizhao.e2e.BookRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case folder {@code golden/TOPIC/CASE}: the files that the topic makes from {@code in}
 * must be those in {@code expected}. {@code -Dgolden.update=true} rewrites {@code expected}; read
 * the diff like code.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** What is tested by cases: a name and a function. */
  private static final Map<String, Topic> TOPICS =
      Map.of("import", ImportGolden::run, "pages", PageGolden::run);

  @TempDir Path work;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.walk(GOLDEN, 2)) {
      return folders
          .map(GOLDEN::relativize)
          .filter(path -> path.getNameCount() == 2)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesWhatIsExpected(Path name) throws IOException {
    Path expected = GOLDEN.resolve(name).resolve("expected");
    Topic topic = TOPICS.get(name.getName(0).toString());
    assertThat(topic).as("a function for the topic of " + name).isNotNull();
    Path in = work.resolve("in");
    Path out = Files.createDirectory(work.resolve("out"));
    BookRun.copy(GOLDEN.resolve(name).resolve("in"), in);
    topic.run(in, out);
    new Golden(GoldenTest.class).assertFolder(out, expected);
  }

  /** Turns a case's input into the files that are compared. */
  interface Topic {
    /**
     * Runs one case.
     *
     * @param in a copy that may be written to
     * @param out an empty folder
     */
    void run(Path in, Path out) throws IOException;
  }
}
