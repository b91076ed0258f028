package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontTest {
  private final Font chinese = BundledFonts.SERIF_CHINESE;
  private final Font latin = BundledFonts.SERIF;

  @Test
  void fontCoversItsCharacters() {
    assertThat(chinese.covers('高')).isTrue();
    assertThat(latin.covers('高')).isFalse();
    assertThat(latin.covers('é')).isTrue();
    assertThat(chinese.covers(0x2FBC)).isFalse();
    assertThat(chinese.covers(0x20164)).as("a character of Extension B").isTrue();
    assertThat(chinese.covers(Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void hanCharacterIsOneEmWide() {
    assertThat(chinese.advance('高')).isEqualTo(chinese.unitsPerEm()).isEqualTo(1000);
    assertThat(latin.advance('i')).isLessThan(latin.advance('m'));
  }

  @Test
  void shapeOfSpaceIsEmpty() {
    assertThat(chinese.outline(' ').getBounds2D().isEmpty()).isTrue();
    assertThat(chinese.outline('高').getBounds2D().isEmpty()).isFalse();
  }

  @Test
  void shapesAreThoseThatFontBoxDraws() throws IOException {
    shapesAreThoseThatFontBoxDraws(chinese, BundledFonts.SERIF_CHINESE_BYTES, "高，。《①Ⅳ々𠅤Åg");
    shapesAreThoseThatFontBoxDraws(latin, BundledFonts.SERIF_BYTES, "aéÅgǖΐйﬁ½ế…");
  }

  private static void shapesAreThoseThatFontBoxDraws(Font font, byte[] bytes, String text)
      throws IOException {
    try (TrueTypeFont judge = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      for (int codePoint : text.codePoints().toArray()) {
        GlyphData glyph = judge.getGlyph().getGlyph(font.glyphId(codePoint));
        Rectangle2D expected = glyph.getPath().getBounds2D();
        Rectangle2D bounds = font.outline(codePoint).getBounds2D();
        assertThat(bounds.getMinX()).isCloseTo(expected.getMinX(), within(1.0));
        assertThat(bounds.getMinY()).isCloseTo(expected.getMinY(), within(1.0));
        assertThat(bounds.getMaxX()).isCloseTo(expected.getMaxX(), within(1.0));
        assertThat(bounds.getMaxY()).isCloseTo(expected.getMaxY(), within(1.0));
      }
    }
  }

  @Test
  void characterThatIsMissingHasNoAdvance() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> latin.advance('高'))
        .withMessage("font Noto Serif 400 has no glyph for U+9AD8");
  }

  @Test
  void weightIsAsInCss() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Font.parse("x", 0, FontSlant.NORMAL, BundledFonts.SERIF_BYTES))
        .withMessage("weight must be 1 to 1000, was 0");
  }
}
