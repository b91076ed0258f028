package io.github.duizhao.render.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.ThemeFonts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverTypeTest {
  private static final ThemeFonts FONTS = new ThemeFonts(new Theme(Optional.empty()));
  private static final CoverType LATIN = CoverType.bold(new Language("en"), FONTS);
  private static final CoverType HAN = CoverType.bold(new Language("zh-Hans"), FONTS);

  @Test
  void aShortTextIsOneLineAtTheLargestSize() {
    CoverType.FittedText lines = LATIN.fit("Rivers", new CoverType.Box(1000, 3, 100, 40));
    assertThat(lines).isEqualTo(new CoverType.FittedText(List.of("Rivers"), 100));
  }

  @Test
  void linesAreAboutEquallyLong() {
    CoverType.FittedText lines = HAN.fit("一二三四五六七八九十", new CoverType.Box(850, 2, 100, 100));
    assertThat(lines.lines()).containsExactly("一二三四五", "六七八九十");
  }

  @Test
  void typeShrinksUntilItFits() {
    CoverType.FittedText lines =
        LATIN.fit("Two rivers and a sea", new CoverType.Box(500, 2, 200, 40));
    assertThat(lines.lines()).hasSize(2);
    assertThat(lines.size()).isBetween(40.0, 130.0);
  }

  @Test
  void longTextTakesMoreLinesAtTheSmallestSize() {
    CoverType.FittedText lines =
        LATIN.fit("Two rivers and a sea", new CoverType.Box(300, 1, 80, 80));
    assertThat(lines.lines()).hasSizeGreaterThan(1);
  }

  @Test
  void punctuationStartsNoLine() {
    CoverType.FittedText lines = HAN.fit("一二三四五，六七", new CoverType.Box(500, 3, 100, 100));
    assertThat(lines.lines()).noneMatch(line -> line.startsWith("，"));
  }
}
