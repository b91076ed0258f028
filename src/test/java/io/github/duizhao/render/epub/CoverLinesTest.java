package io.github.duizhao.render.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.ThemeFonts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverLinesTest {
  private static final CoverFonts FACES =
      CoverFonts.of(new ThemeFonts(new Theme(Optional.empty())));
  private static final CoverType LATIN = FACES.type(new Language("en"));
  private static final CoverType HAN = FACES.type(new Language("zh-Hans"));

  @Test
  void shortTextIsOneLineAtTheLargestSize() {
    CoverLines lines = CoverLines.fit("Rivers", LATIN, new CoverLines.Box(1000, 3, 100, 40));
    assertThat(lines).isEqualTo(new CoverLines(List.of("Rivers"), 100));
  }

  @Test
  void linesAreAboutEquallyLong() {
    CoverLines lines = CoverLines.fit("一二三四五六七八九十", HAN, new CoverLines.Box(850, 2, 100, 100));
    assertThat(lines.lines()).containsExactly("一二三四五", "六七八九十");
  }

  @Test
  void typeGetsSmallerUntilItFits() {
    CoverLines lines =
        CoverLines.fit("Two rivers and a sea", LATIN, new CoverLines.Box(500, 2, 200, 40));
    assertThat(lines.lines()).hasSize(2);
    assertThat(lines.size()).isBetween(40.0, 130.0);
  }

  @Test
  void textTooLongForTheSmallestSizeTakesMoreLines() {
    CoverLines lines =
        CoverLines.fit("Two rivers and a sea", LATIN, new CoverLines.Box(300, 1, 80, 80));
    assertThat(lines.lines()).hasSizeGreaterThan(1);
  }

  @Test
  void punctuationStartsNoLine() {
    CoverLines lines = CoverLines.fit("一二三四五，六七", HAN, new CoverLines.Box(500, 3, 100, 100));
    assertThat(lines.lines()).noneMatch(line -> line.startsWith("，"));
  }
}
