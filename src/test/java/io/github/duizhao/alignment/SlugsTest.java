package io.github.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

  /** What the package github-slugger makes of them. */
  @ParameterizedTest
  @CsvSource({
    "Foo Bar, foo-bar",
    "What's new?, whats-new",
    "Foo & Bar, foo--bar",
    "C++ and C#, c-and-c",
    "`if let` Control Flow, if-let-control-flow",
    "a_b - c, a_b---c",
    "Привет мир, привет-мир",
    "I ♥ unicode, i--unicode",
    "第一节　协同, 第一节协同",
    "1.2. Überblick, 12-überblick",
    "İstanbul, i̇stanbul",
    "x², x",
    "हिन्दी पाठ, हिन्दी-पाठ",
    "😄 emoji, -emoji",
    "a/b.c, abc",
    "'   spaced', spaced"
  })
  void slugIsThatOfGitHub(String heading, String slug) {
    assertThat(Slugs.of(heading.replace("`", ""))).isEqualTo(slug);
  }

  @Test
  void equalHeadingsAreNumbered() {
    Slugs slugs = new Slugs();
    assertThat(slugs.next("foo")).isEqualTo("foo");
    assertThat(slugs.next("foo")).isEqualTo("foo-1");
    assertThat(slugs.next("foo 1")).isEqualTo("foo-1-1");
    assertThat(slugs.next("Foo")).isEqualTo("foo-2");
    assertThat(slugs.next("?")).isEmpty();
    assertThat(slugs.next("!")).isEqualTo("-1");
  }
}
