package io.github.duizhao.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.report.Report;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts are Markdown, with | for a line break. */
class DigestTest {
  private static final SectionFile FILE =
      new SectionFile(
          new SectionId("c1"),
          Section.Kind.CHAPTER,
          "chapter-01/index",
          new Language("zh-Hans"),
          "content/zh-Hans/chapter-01/index.md");

  @ParameterizedTest
  @CsvSource({
    "加快建设。, 加快|建设。",
    "用 Java 写, 用Java写",
    "two  words, two|words",
    "甲\\*乙, 甲&#42;乙",
    "`a b` 见, `a b`|见",
    "**头**。文, **头**。 文",
  })
  void formattingDoesNotChangeTheDigest(String one, String other) {
    assertThat(digest(one)).isEqualTo(digest(other));
  }

  @ParameterizedTest
  @CsvSource({
    "加快建设。, 加快建成。",
    "**头**。文, 头。文",
    "**头**。文, *头*。文",
    "甲乙, 甲\\|乙",
    "two words, twowords",
    "`a b`, `ab`",
    "`a`, a",
    "[甲](https://a.example), [甲](https://b.example)",
    "[漢](ruby:かん), [漢](ruby:はん)",
    "[mot](lang:fr), [mot](lang:la)",
    "甲乙[^n1], 甲[^n1]乙",
    "甲[^n1], 甲[^n2]",
  })
  void changesForTranslatorsChangeTheDigest(String one, String other) {
    assertThat(digest(one)).isNotEqualTo(digest(other));
  }

  @Test
  void digestIsThatOfAllBlocks() {
    String digest = digest("甲 {#c1-p1}||乙", "{#c1-p1+}");
    assertThat(digest)
        .isEqualTo("8126e9ce44b362d1")
        .isNotEqualTo(digest("甲"))
        .isNotEqualTo(digest("甲乙"))
        .isNotEqualTo(digest("甲<br>乙"))
        .isNotEqualTo(digest("甲 {#c1-p1}||丙", "{#c1-p1+}"));
  }

  @Test
  void idsDoNotChangeTheDigestAndDigestsAreStable() {
    assertThat(found("# 题 {#c1}\n\n**河**。水 {#c1-p1}\n\n**河**。水 {#other}\n").values())
        .extracting(found -> found.version().digest())
        .endsWith("b1e1338058eaa144", "b1e1338058eaa144");
  }

  private static String digest(String text) {
    return digest(text, "{#c1-p1}");
  }

  private static String digest(String text, String id) {
    String note = "\n\n[^n1]: 注。\n\n[^n2]: 注。\n";
    String markdown = "# 题 {#c1}\n\n" + text.replace('|', '\n') + " " + id + note;
    return found(markdown).entrySet().stream()
        .filter(unit -> unit.getKey().equals("c1-p1"))
        .map(unit -> unit.getValue().version().digest())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Survey.Unit> found(String markdown) {
    return Survey.units(new SectionReader(new Report()).read(FILE, markdown).orElseThrow());
  }
}
