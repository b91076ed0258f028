package io.github.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookTest {
  @Test
  void pageWithoutAFileIsLast() {
    assertThat(paths("back-01-afterword")).containsExactly("back-01-afterword", "apparatus");
  }

  @Test
  void colophonClosesTheBook() {
    assertThat(paths("back-01-afterword", "back-02-colophon"))
        .containsExactly("back-01-afterword", "apparatus", "back-02-colophon");
  }

  private static List<String> paths(String... back) {
    Book tiny = SampleBooks.tiny();
    List<Section> sections = List.of(back).stream().map(BookTest::section).toList();
    return tiny
        .withSections(tiny.frontMatter(), tiny.body(), sections)
        .withBackPage(section("apparatus"))
        .backMatter()
        .stream()
        .map(Section::path)
        .toList();
  }

  private static Section section(String path) {
    Section first = SampleBooks.tiny().sections().get(0);
    return new Section(
        first.id(),
        Section.Kind.BACK,
        path,
        first.title(),
        List.of(),
        List.of(),
        first.languages(),
        first.origin());
  }
}
