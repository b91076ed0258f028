package io.github.duizhao.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build that is interrupted leaves the book's folder unchanged and prints nothing. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InterruptedBuildIT {
  @TempDir Path folder;

  @Test
  void interruptedByTheUser() throws Exception {
    // a shell that runs this in the background makes it ignore the signal, and its children, too
    List<String> defaultSignal = List.of("env", "--default-signal=INT");
    assumeTrue(works(defaultSignal, "true"));
    assertThat(interrupt("-INT", defaultSignal)).isEqualTo(130);
  }

  @Test
  void endedByTheSystem() throws Exception {
    assertThat(interrupt("-TERM", List.of())).isEqualTo(143);
  }

  private int interrupt(String signal, List<String> prefix) throws Exception {
    Path book = folder.resolve("book");
    BookRun.copy(Path.of("src/test/resources/books/tiny"), book);
    assertThat(BookRun.of(folder, "build", "book", "--formats", "site").exitCode()).isZero();
    Map<String, byte[]> before = withoutCache(BookRun.files(book));
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.duizhao.cli.Main",
            "build",
            book.toString()));
    Process process = new ProcessBuilder(command).start();
    try (BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
      String line = err.readLine();
      while (line != null && !line.startsWith("pdf 2/")) {
        line = err.readLine();
      }
      assertThat(Files.exists(book.resolve(".duizhao/work"))).isTrue();
      assertThat(works(List.of("kill", signal), Long.toString(process.pid()))).isTrue();
      assertThat(err.lines().filter(said -> !said.startsWith("pdf "))).isEmpty();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    Map<String, byte[]> after = withoutCache(BookRun.files(book));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
    return process.exitValue();
  }

  private static Map<String, byte[]> withoutCache(Map<String, byte[]> files) {
    files.keySet().removeIf(path -> path.startsWith(".duizhao/fonts/"));
    return files;
  }

  private static boolean works(List<String> program, String argument)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.add(argument);
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
