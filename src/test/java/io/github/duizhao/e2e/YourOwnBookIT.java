package io.github.duizhao.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.validator.EpubCheckReport;
import io.github.duizhao.validator.NuHtml;
import io.github.duizhao.validator.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows docs/your-own-book.md: writes its YAML to book.yml, runs its commands in a shell, and
 * compares what they print with the text below each of them.
 */
class YourOwnBookIT {
  private static final Path GUIDE = Path.of("docs/your-own-book.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text|yaml)\\n(.*?)^```$");
  private static final Pattern SECONDS = Pattern.compile("[0-9.]+ s;");

  @TempDir private Path folder;

  @Test
  void everyCommandPrintsWhatTheGuideSays() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("docs"));
    BookRun.copy(Path.of("docs/example"), folder.resolve("docs/example"));
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(GUIDE, UTF_8)).results().toList();
    assertThat(blocks).hasSizeGreaterThan(12);
    String printed = "";
    for (MatchResult block : blocks) {
      String text = block.group(2);
      switch (block.group(1)) {
        case "sh" -> printed = run(text);
        case "text" ->
            assertThat(masked(printed).lines()).containsAll(masked(text).lines().toList());
        default ->
            Files.writeString(
                folder.resolve("my-book/book.yml"),
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
      }
    }
    Path site = folder.resolve("my-book/site");
    for (String path : BookRun.paths(site)) {
      if (path.endsWith(".pdf")) {
        assertThat(VeraPdf.failures(site.resolve(path))).as(path).isEmpty();
      } else if (path.endsWith(".epub")) {
        assertThat(EpubCheckReport.of(site.resolve(path))).as(path).isEmpty();
      } else if (path.endsWith(".html")) {
        assertThat(NuHtml.messages(site.resolve(path))).as(path).isEmpty();
      }
    }
    assertThat(site.resolve("boat/index.html"))
        .content()
        .contains("href=\"../down-the-river.html#c2-p2\"");
  }

  private String run(String commands) throws IOException, InterruptedException {
    String java = JavaRun.thisHome().resolve("bin/java").toString();
    String jar = Path.of("target/duizhao.jar").toAbsolutePath().toString();
    Path script = folder.resolve("script.sh");
    Files.writeString(
        script, "duizhao() { '" + java + "' -jar '" + jar + "' \"$@\"; }\n" + commands, UTF_8);
    Path log = folder.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder("sh", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readString(log, UTF_8);
  }

  private static String masked(String text) {
    return SECONDS.matcher(text).replaceAll("… s;");
  }
}
