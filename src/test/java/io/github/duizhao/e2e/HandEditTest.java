package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manual edits in an imported file can be kept by the decisions that import prints. */
class HandEditTest {
  private static final Path CASE =
      Path.of("src/test/resources/golden/import/every-kind-of-variant/in");
  private static final String BRIDGES = "content/zh-Hans/chapter-01/section-01.md";
  private static final String CANALS = "content/zh-Hans/chapter-02/section-01.md";
  private static final String HARVEST = "content/zh-Hans/chapter-02/section-02.md";

  @TempDir Path folder;

  @Test
  void thePrintedDecisionsKeepEveryEdit() throws IOException {
    BookRun.copy(CASE, folder.resolve("book"));
    assertThat(imported().exitCode()).isZero();
    // the reading of the other witness, a run-in head, words in no witness, a title
    edit(BRIDGES, "西桥是铁的", "西桥是钢的");
    edit(BRIDGES, "**过桥不收钱**", "**过桥不要钱**");
    edit(CANALS, "谁也不能改", "谁都改不得");
    edit(HARVEST, "第二节 收成", "第二节 好收成");
    BookRun refused = imported();
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("3 errors, 0 warnings").doesNotContain("IMP-008");

    String[] texts = {text(BRIDGES), text(CANALS), text(HARVEST)};
    decide(refused.out().substring(refused.out().indexOf("decisions:")));
    BookRun kept = imported();
    assertThat(kept.err()).contains("0 errors, 0 warnings");
    assertThat(new String[] {text(BRIDGES), text(CANALS), text(HARVEST)}).isEqualTo(texts);

    var before = BookRun.files(folder);
    assertThat(imported().err()).contains("import: 0 files written").contains("0 warnings");
    assertThat(BookRun.files(folder)).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void editThatAWitnessSupportsIsNotAnEmendation() throws IOException {
    BookRun.copy(CASE, folder.resolve("book"));
    imported();
    edit(BRIDGES, "西桥是铁的", "西桥是钢的");
    String out = imported().out();
    decide(out.substring(out.indexOf("decisions:")));
    imported();
    assertThat(text("content/apparatus.yml")).contains("taken: B").doesNotContain("emendation");
  }

  private void decide(String printed) throws IOException {
    Files.writeString(
        folder.resolve("book/content/import.yml"),
        printed.replace("''}", "改得更好。}"),
        StandardOpenOption.APPEND);
  }

  private BookRun imported() {
    return BookRun.of(folder, "import", "book");
  }

  private void edit(String path, String words, String others) throws IOException {
    String text = text(path);
    assertThat(text).containsOnlyOnce(words);
    Files.writeString(folder.resolve("book").resolve(path), text.replace(words, others));
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve("book").resolve(path));
  }
}
