package io.github.duizhao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.duizhao.app.OutputFormats;
import io.github.duizhao.render.OutputFormat;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts that {@code duizhao completion} writes. Shells that are not installed are skipped.
 */
class CompletionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellAcceptsItsScript(String shell) throws Exception {
    assumeTrue(isInstalled(shell));
    Path script = Files.writeString(folder.resolve("script"), script(shell));
    assertThat(run(shell, "-n", script.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'bu'                 | build
          'check --js'         | --json
          'build --formats e'  | epub
          'completion f'       | fish
          """)
  void bashCompletes(String typed, String expected) throws Exception {
    assumeTrue(isInstalled("bash"));
    Path script = Files.writeString(folder.resolve("script"), script("bash"));
    String words = "duizhao " + typed;
    String ask =
        "source %s; compopt() { :; }; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_duizhao; echo ${COMPREPLY[@]}"
            .formatted(script, words, words.split(" ").length - 1);
    assertThat(run("bash", "-c", ask).strip()).isEqualTo(expected);
  }

  @Test
  void fishCompletesCommandsOptionsAndFormats() {
    assertThat(script("fish").lines())
        .contains(
            "complete -c duizhao -n __fish_use_subcommand -f -a clean -d"
                + " 'Removes what build wrote, and nothing else.'",
            "complete -c duizhao -n '__fish_seen_subcommand_from build' -l strict -d"
                + " 'Fail on warnings.'",
            "complete -c duizhao -n '__fish_seen_subcommand_from build' -l formats -x -a"
                + " '%s' -d 'Comma-separated: %s; default: those in book.yml.'"
                    .formatted(String.join(" ", formats()), String.join(", ", formats())),
            "complete -c duizhao -n '__fish_seen_subcommand_from completion' -f -a"
                + " 'bash zsh fish'");
  }

  private static List<String> formats() {
    return OutputFormats.ALL.stream().map(OutputFormat::name).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void scriptIsReproducible(String shell) {
    assertThat(script(shell))
        .doesNotContainPattern("20[0-9][0-9]-|[0-9]{2}:[0-9]{2}:[0-9]{2}|CE[SD]T|UTC");
  }

  private static String script(String shell) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Path.of(""),
            "completion",
            shell);
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(exitCode).isZero();
    return out.toString(UTF_8);
  }

  private static boolean isInstalled(String shell) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
