package io.github.duizhao.render.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void sectionIsNamedByItsPath() {
    assertThat(FileNames.ofPage("chapter-05/section-01")).isEqualTo("chapter-05-section-01.xhtml");
    assertThat(FileNames.ofPage("front-01-preface")).isEqualTo("front-01-preface.xhtml");
  }

  @Test
  void openingIsNamedByItsFolder() {
    assertThat(FileNames.ofPage("chapter-05/index")).isEqualTo("chapter-05.xhtml");
    assertThat(FileNames.ofPage("part-01/chapter-05/index")).isEqualTo("part-01-chapter-05.xhtml");
  }
}
