package io.github.duizhao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.ImportGolden;
import io.github.duizhao.app.PageGolden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case folder {@code golden/TOPIC/CASE}: what a topic makes of {@code in} must be what
 * stands in {@code expected}, no file more and no file less. {@code -Dgolden.update=true} rewrites
 * {@code expected}; read the difference like code.
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
    copy(GOLDEN.resolve(name).resolve("in"), in);
    topic.run(in, out);
    if (Boolean.getBoolean("golden.update")) {
      delete(expected);
      copy(out, expected);
    }
    assertThat(texts(out)).isEqualTo(texts(expected));
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file, UTF_8));
      }
    }
    return texts;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
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
