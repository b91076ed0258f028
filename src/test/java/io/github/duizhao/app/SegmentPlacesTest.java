package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentPlacesTest {
  private static final String FILE = "content/en/chapter-01/index.md";
  private static final String TEXT =
      """
      # Chapter 1. The River {#c1}

      The river runs
      between its banks. {#c1-p1}

      <hr>

      - One goes east; {#c1-p2}
      - one goes south. {#c1-p3}

      ```verse
      The river runs

      between its banks.
      ```
      {#c1-p4}

      It runs
      on. {#c1-p4+}

      [^c1-n1]: A note.
      """;

  @ParameterizedTest
  @CsvSource({
    "1, ''",
    "2, ''",
    "3, c1-p1",
    "4, c1-p1",
    "5, ''",
    "6, ''",
    "8, c1-p2",
    "9, c1-p3",
    "11, c1-p4",
    "14, c1-p4",
    "15, c1-p4",
    "17, ''",
    "19, c1-p4",
    "21, ''",
    "99, ''"
  })
  void lineBelongsToTheSegmentWithoutABlankLineBetween(int line, String segment) {
    SectionFile file =
        new SectionFile(
            new SectionId("c1"),
            Section.Kind.CHAPTER,
            "chapter-01/index",
            new Language("en"),
            FILE);
    SegmentPlaces places = new SegmentPlaces();
    places.add(new SectionReader(new Report()).read(file, TEXT).orElseThrow(), TEXT);
    assertThat(places.at(new Origin(FILE, line)).map(SegmentId::value).orElse(""))
        .isEqualTo(segment);
    assertThat(places.at(new Origin("content/zh/chapter-01/index.md", line))).isEmpty();
  }
}
