package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlyphInventoryTest {
  private final GlyphInventory both =
      new GlyphInventory(List.of(BundledFonts.SERIF, BundledFonts.SERIF_CHINESE));

  @Test
  void fontOfTheListIsEnough() {
    assertThat(both.missing(characters("naïve 高 Łódź 對照"))).isEmpty();
  }

  @Test
  void characterInNoFontIsMissing() {
    assertThat(new GlyphInventory(List.of(BundledFonts.SERIF)).missing(characters("to 好 照好")))
        .containsExactly((int) '好', (int) '照');
    assertThat(both.missing(characters("高⾼𪚥😀"))).containsExactly(0x2FBC, 0x1F600, 0x2A6A5);
  }

  @Test
  void charactersWithoutShapeAreNeverMissing() {
    Set<Integer> invisible = characters("\t\r\n\u00AD\u200B\u2060\uFEFF\uFE0F\u2028");
    assertThat(new GlyphInventory(List.of()).missing(invisible)).isEmpty();
  }

  @Test
  void halfOfSurrogatePairIsMissing() {
    assertThat(both.missing(characters("\uD840"))).containsExactly(0xD840);
  }

  private static Set<Integer> characters(String text) {
    return text.codePoints().boxed().collect(Collectors.toSet());
  }
}
