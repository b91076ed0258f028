package io.github.duizhao.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full or read-only disk gives one finding and changes nothing. The disk is in memory and visible
 * only to the processes of this test; the test is skipped where the system cannot mount one.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
public class FullDiskIT {
  private static final List<String> APART = List.of("unshare", "--user", "--map-root-user", "-m");

  /** Parameters: disk, book, Java, class path. The results to compare go to standard output. */
  private static final String SCRIPT =
      """
      disk=$1 book=$2 java=$3 path=$4
      duizhao() {
        "$java" -XX:+UseSerialGC -cp "$path" io.github.duizhao.cli.Main "$@" "$disk" >&2 \\
          && echo good || echo "exit $?"
      }
      files() { find "$disk" -mindepth 1 ! -name full -exec ls -ld {} + | sha256sum; }
      mount -t tmpfs -o size=2m none "$disk" || exit 9
      cp -r "$book"/. "$disk"
      duizhao build --quiet --formats site
      duizhao import
      echo '又来。' >>"$disk/content/witnesses/a.txt"
      echo --- >&2
      cat /dev/zero >"$disk/full" 2>/dev/null
      files
      duizhao build --quiet --formats site
      duizhao import
      files
      rm "$disk/full"
      mount -o remount,ro "$disk"
      echo --- >&2
      duizhao build --quiet --formats site
      duizhao import
      files
      """;

  @TempDir Path folder;

  @Test
  void nothingIsLost() throws Exception {
    assumeTrue(canMount());
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                command(
                    SCRIPT,
                    disk.toString(),
                    Path.of("src/test/resources/books/two-banks").toAbsolutePath().toString(),
                    JavaRun.thisHome().resolve("bin/java").toString(),
                    System.getProperty("java.class.path")))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    String[] said = Files.readString(err, UTF_8).split("---\n", -1);
    assertThat(said).as(String.join("", said)).hasSize(3);
    List<String> lines = Files.readAllLines(out, UTF_8);
    String before = lines.get(2);
    assertThat(lines)
        .as(String.join("", said))
        .containsExactly(
            "good", "good", before, "exit 1", "exit 1", before, "exit 1", "exit 1", before);
    assertThat(said[1].lines().filter(line -> line.contains("-00")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("OUT-002 error: ").contains(" cannot be written: "),
            line ->
                assertThat(line).startsWith("OUT-001 error: cannot write to content/zh-Hans: "));
    assertThat(said[2].lines().filter(line -> line.contains("-00")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("OUT-001 error: cannot write to site: "),
            line ->
                assertThat(line).startsWith("OUT-001 error: cannot write to content/zh-Hans: "));
    assertThat(String.join("", said)).doesNotContain("\tat ");
  }

  private boolean canMount() throws InterruptedException {
    try {
      String script = "mount -t tmpfs none \"$1\"";
      return new ProcessBuilder(command(script, folder.toString())).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> command(String script, String... parameters) {
    List<String> command = new ArrayList<>(APART);
    command.addAll(List.of("sh", "-c", script, "sh"));
    command.addAll(List.of(parameters));
    return command;
  }
}
