package io.github.duizhao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFilesTest {
  @ParameterizedTest
  @CsvSource({
    "chapter-05/index, chapter-05",
    "chapter-05/section-01, chapter-05-section-01",
    "part-01/index, part-01",
    "part-01/chapter-02/index, part-01-chapter-02",
    "front-01-about-this-book, front-01-about-this-book",
    "back-1, back-1",
    "glossary, glossary"
  })
  void numberedNamesStayAsTheyAre(String path, String stem) {
    assertThat(PageFiles.stem(path)).isEqualTo(stem);
  }

  @Test
  void allOtherNamesAreDifferentAndPlain() {
    List<String> paths =
        List.of(
            "chapter-05/index",
            "chapter-05",
            "Chapter-05",
            "chapter-05-section-01",
            "chapter-05/section-01",
            "chapter/05-section-01",
            "a b",
            "a_b",
            "a-b",
            "a/b",
            "a.b",
            "a/b/index",
            "第一章",
            "第二章",
            "01.0",
            "nav",
            "cover",
            "&",
            "x".repeat(300));
    Set<String> stems = new HashSet<>();
    for (String path : paths) {
      String stem = PageFiles.stem(path);
      assertThat(stem).as(path).matches("[a-z][a-z0-9-]{0,80}");
      assertThat(stems.add(stem.toLowerCase(Locale.ROOT))).as(path).isTrue();
      assertThat(stem).isNotIn("nav", "cover", "title-page", "imprint");
    }
  }
}
