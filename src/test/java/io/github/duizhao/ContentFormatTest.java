package io.github.duizhao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.PageGolden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Renders every example of docs/content-format.md: the pages and findings must be those in
 * content-format.html. {@code -Dgolden.update=true} rewrites it.
 */
class ContentFormatTest {
  private static final Path DOCUMENT = Path.of("docs/content-format.md");
  private static final Path EXPECTED = Path.of("src/test/resources/content-format.html");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^(`{3,})markdown\\n(.*?)^\\1$");

  @TempDir Path work;

  @Test
  void everyExampleIsRenderedAsCommitted() throws IOException {
    List<String> examples =
        EXAMPLE.matcher(Files.readString(DOCUMENT, UTF_8)).results().map(this::example).toList();
    assertThat(examples).hasSizeGreaterThan(8);
    StringBuilder rendered = new StringBuilder();
    for (String example : examples) {
      rendered.append("<!--\n").append(example).append("-->\n").append(render(example));
    }
    new Golden(ContentFormatTest.class).assertText(rendered.toString(), EXPECTED);
  }

  private String example(MatchResult match) {
    return match.group(2);
  }

  /** The page of a chapter with the example as the text of both languages. */
  private String render(String example) throws IOException {
    Path folder = Files.createTempDirectory(work, "example");
    for (String language : List.of("zh-Hans", "en")) {
      Path chapter = folder.resolve("in/content/" + language + "/chapter-01");
      Files.createDirectories(chapter);
      Files.writeString(chapter.resolve("index.md"), "# 第一章 题 {#c1}\n\n" + example);
    }
    Path out = Files.createDirectory(folder.resolve("out"));
    PageGolden.run(folder.resolve("in"), out);
    List<String> parts = new ArrayList<>();
    parts.add(Files.readString(out.resolve("report.txt"), UTF_8));
    parts.add(Files.readString(out.resolve("zh-Hans/chapter-01/index.html"), UTF_8));
    return String.join("", parts);
  }
}
