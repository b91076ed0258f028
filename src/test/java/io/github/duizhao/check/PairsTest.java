package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
  private static final Language ZH = new Language("zh-Hans");
  private static final Language EN = new Language("en");

  @Test
  void textsArePairedByIdAndCellsByRowAndColumn() {
    String original =
        """
        # 第一节 题 {#c1-1}

        甲[^c1-1-n1]。 {#c1-1-p1}

        乙。 {#c1-1-p2}

        | 一 | 二 |
        | --- | --- |
        | 三 | 四 |
        {#c1-1-p3}

        [^c1-1-n1]: 注。
        """;
    String translation =
        """
        # Section 1. Title {#c1-1}

        B. {#c1-1-p2}

        A[^c1-1-n1]. {#c1-1-p1}

        | one | two |
        | --- | --- |
        | three | four |
        {#c1-1-p3}

        [^c1-1-n1]: Note.

            More.
        """;
    assertThat(Pairs.of(new Languages(ZH, EN), List.of(text(EN, translation), text(ZH, original))))
        .extracting(
            pair ->
                "%s %s %s | %s:%d"
                    .formatted(
                        pair.id(),
                        pair.kind(),
                        pair.original().words(),
                        pair.translation().words(),
                        pair.translation().origin().line()))
        .containsExactly(
            "c1-1 TITLE 第一节 题 | Section 1. Title:1",
            "c1-1-p1 PARAGRAPH 甲。 | A.:5",
            "c1-1-p2 PARAGRAPH 乙。 | B.:3",
            "c1-1-p3 CELL 一 | one:7",
            "c1-1-p3 CELL 二 | two:7",
            "c1-1-p3 CELL 三 | three:7",
            "c1-1-p3 CELL 四 | four:7",
            "c1-1-n1 NOTE 注。 | Note. More.:12");
  }

  @Test
  void fileOfOneLanguageGivesNoPairs() {
    assertThat(Pairs.of(new Languages(ZH, EN), List.of(text(ZH, "# 题\n\n甲。\n")))).isEmpty();
  }

  private static SectionText text(Language language, String markdown) {
    SectionFile file =
        new SectionFile(
            new SectionId("c1-1"),
            Section.Kind.SECTION,
            "chapter-01/section-01",
            language,
            "content/" + language + "/chapter-01/section-01.md");
    return new SectionReader(new Report()).read(file, markdown).orElseThrow();
  }
}
