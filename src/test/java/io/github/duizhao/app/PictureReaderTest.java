package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Picture;
import io.github.duizhao.picture.PictureReader;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Cases that a case folder cannot express. All others are in {@code check/PIC-…}. */
@Timeout(60)
class PictureReaderTest {
  @TempDir private Path folder;

  @Test
  void linkOutOfTheBookIsRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.svg"), "<svg/>");
    chapter("![x](../../pictures/a.svg) {#c1-p1}");
    Files.createSymbolicLink(folder.resolve("book/content/pictures/a.svg"), secret);
    Report report = new Report();
    assertThat(read(folder.resolve("book"), report)).isEmpty();
    assertThat(report.findings().toString()).contains("PIC-002").doesNotContain("svg/");
  }

  @Test
  void largeAndDeepSvgIsOneFindingAtOnce() throws IOException {
    chapter("![x](../../pictures/a.svg) {#c1-p1}");
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";
    Files.writeString(
        folder.resolve("book/content/pictures/a.svg"), svg + "<g>".repeat(1_500_000) + "</svg>");
    Report report = new Report();
    assertThat(read(folder.resolve("book"), report)).isEmpty();
    assertThat(report.findings()).hasSize(1);
  }

  @Test
  void nameInTheOutputComesFromNameAndContent() throws IOException {
    chapter("![x](../../pictures/旧图%20A.svg) {#c1-p1}");
    Files.writeString(
        folder.resolve("book/content/pictures/旧图 A.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20' width='2in'/>");
    Report report = new Report();
    Picture picture = read(folder.resolve("book"), report).values().iterator().next();
    assertThat(report.findings()).isEmpty();
    assertThat(picture.name()).matches("a-[0-9a-f]{12}\\.svg");
    assertThat(List.of(picture.width(), picture.height())).containsExactly(192, 128);
  }

  private void chapter(String text) throws IOException {
    Path chapter = folder.resolve("book/content/zh-Hans/chapter-01");
    Files.createDirectories(chapter);
    Files.createDirectories(folder.resolve("book/content/pictures"));
    Files.writeString(chapter.resolve("index.md"), "# 第一章 图 {#c1}\n\n" + text + "\n");
  }

  private static Map<String, Picture> read(Path book, Report report) {
    return new PictureReader(book, report)
        .read(
            new ContentFolder(
                    book,
                    new Languages(new Language("zh-Hans"), new Language("en")),
                    false,
                    Workers.of(1),
                    new Report())
                .read(new Language("zh-Hans")));
  }
}
