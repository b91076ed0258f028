package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphInventoryTest {
  private final GlyphInventory both =
      new GlyphInventory(List.of(BundledFonts.SERIF, BundledFonts.SERIF_CHINESE));

  @Test
  void fontOfTheListIsEnough() {
    assertThat(both.missing("naïve 高 Łódź 對照")).isEmpty();
  }

  @Test
  void characterInNoFontIsMissing() {
    assertThat(new GlyphInventory(List.of(BundledFonts.SERIF)).missing("to 好 照好"))
        .containsExactly((int) '好', (int) '照');
    assertThat(both.missing("高⾼𪚥😀")).containsExactly(0x2FBC, 0x1F600, 0x2A6A5);
  }

  @Test
  void charactersWithoutShapeAreNeverMissing() {
    assertThat(new GlyphInventory(List.of()).missing("\t\r\n\u00AD\u200B\u2060\uFEFF\uFE0F\u2028"))
        .isEmpty();
  }

  @Test
  void halfOfSurrogatePairIsMissing() {
    assertThat(both.missing("\uD840")).containsExactly(0xD840);
  }
}
