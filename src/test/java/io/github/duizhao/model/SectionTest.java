package io.github.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {
  private static final Language ENGLISH = new Language("en");

  @ParameterizedTest
  @CsvSource({
    "front-01-preface, preface",
    "front-01-about-this-book, about-this-book",
    "foreword, foreword",
    "Foreword, foreword",
    "front/preface, preface",
    "misc/appendix-a, appendix",
    "appendix-A, appendix",
    "appendix_02, appendix",
    "ch00-00-introduction, introduction",
    "00-introduction, introduction",
    "afterword/index, afterword",
    "introduction/README, introduction",
    "README, readme",
    "title-page, title-page"
  })
  void nameOfMatterIsTheLastName(String path, String matter) {
    Section section =
        new Section(
            new SectionId("f1"),
            Section.Kind.FRONT,
            path,
            Bitext.of(new Phrase(ENGLISH, List.of())),
            List.of(),
            List.of(),
            List.of(ENGLISH),
            new Origin("content/en/" + path + ".md", 1));
    assertThat(section.matter()).contains(matter);
  }
}
