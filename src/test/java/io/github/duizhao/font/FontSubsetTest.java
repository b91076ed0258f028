package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FontSubsetTest {
  private static final String TEXT = "《对照》，高𠅤①";
  private static final Font CHINESE = BundledFonts.SERIF_CHINESE;
  private static final Set<Integer> CHARACTERS = BundledFonts.codePoints(TEXT);

  private final Font web = BundledFonts.font("x", FontSubset.forWeb(CHINESE, CHARACTERS));
  private final Font pdf = BundledFonts.font("x", FontSubset.forPdf(CHINESE, CHARACTERS));

  @Test
  void webFontHasExactlyTheRequestedCharacters() {
    assertThat(web.codePoints()).isEqualTo(CHARACTERS);
  }

  @Test
  void pdfFontHasAsciiToo() {
    NavigableSet<Integer> codePoints = pdf.codePoints();
    assertThat(codePoints).containsAll(CHARACTERS).hasSize(CHARACTERS.size() + 95);
    assertThat(pdf.covers(' ')).isTrue();
  }

  @Test
  void charactersMissingInTheFontAreSkipped() {
    Font subset = BundledFonts.font("x", FontSubset.forWeb(BundledFonts.SERIF, CHARACTERS));
    assertThat(subset.codePoints()).isEmpty();
  }

  @Test
  void shapesAndAdvancesStayTheSame() {
    for (int codePoint : CHARACTERS) {
      assertThat(web.advance(codePoint)).isEqualTo(CHINESE.advance(codePoint));
      assertThat(pdf.advance(codePoint)).isEqualTo(CHINESE.advance(codePoint));
      assertThat(web.outline(codePoint).getBounds2D())
          .isEqualTo(pdf.outline(codePoint).getBounds2D())
          .isEqualTo(CHINESE.outline(codePoint).getBounds2D());
    }
  }

  @Test
  void partsOfCompositeGlyphsAreKept() {
    Font latin = BundledFonts.SERIF;
    Font subset = BundledFonts.font("x", FontSubset.forPdf(latin, BundledFonts.codePoints("éÅế")));
    for (int codePoint : BundledFonts.codePoints("éÅế")) {
      assertThat(subset.outline(codePoint).getBounds2D())
          .isEqualTo(latin.outline(codePoint).getBounds2D());
    }
  }

  @Test
  void webFontKeepsGlyphIds() {
    assertThat(web.glyphId('高')).isEqualTo(CHINESE.glyphId('高'));
    for (String tag : Set.of("GDEF", "BASE", "vhea")) {
      assertThat(web.sfnt().table(tag).copy()).isEqualTo(CHINESE.sfnt().table(tag).copy());
    }
    assertThat(web.sfnt().tables()).containsKeys("GSUB", "GPOS", "vmtx");
  }

  @Test
  void webFontKeepsGlyphsOfFeatures() {
    Font latin = BundledFonts.SERIF;
    Font subset = BundledFonts.font("x", FontSubset.forWeb(latin, BundledFonts.codePoints("fi")));
    int ligature = latin.glyphId('ﬁ');
    assertThat(subset.covers('ﬁ')).isFalse();
    assertThat(subset.glyphs().get(ligature).data().copy())
        .isNotEmpty()
        .isEqualTo(latin.glyphs().get(ligature).data().copy());
    assertThat(subset.glyphs().get(latin.glyphId('x')).isEmpty()).isTrue();
  }

  @Test
  void pdfFontHasNoLayoutTables() {
    assertThat(pdf.sfnt().tables())
        .doesNotContainKeys("GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx");
  }

  @Test
  void pdfFontHasOneGlyphPerCharacter() {
    String text = " \u00A0-\u2011…⋯\u3000\u2003～〜";
    Font subset = BundledFonts.font("x", FontSubset.forPdf(CHINESE, BundledFonts.codePoints(text)));
    assertThat(CHINESE.glyphId('～')).isEqualTo(CHINESE.glyphId('〜'));
    assertThat(subset.codePoints()).extracting(subset::glyphId).doesNotHaveDuplicates();
  }

  @Test
  void radicalsStayOutOfThePdfFont() {
    byte[] ttf = FontSubset.forTheme(CHINESE, Set.of((int) '高'));
    Font subset = BundledFonts.font("x", FontSubset.forPdf(fontWithRadical(ttf), Set.of(0x2FBC)));
    assertThat(subset.covers(0x2FBC)).isFalse();
  }

  /** The font with its single character mapped to the radical. */
  private static Font fontWithRadical(byte[] ttf) {
    Sfnt font = Sfnt.parse(ttf);
    List<FontTable> tables = new ArrayList<>(font.tables().values());
    int glyph = BundledFonts.font("x", ttf).glyphId('高');
    tables.add(CharacterMap.write(new TreeMap<>(Map.of(0x2FBC, glyph))));
    return BundledFonts.font("x", Sfnt.of(tables).toBytes());
  }

  @Test
  void themeFontHasTheNameOfItsFamily() {
    Font named = Font.parse("My Song", 400, FontSlant.NORMAL, BundledFonts.SERIF_CHINESE_BYTES);
    Font subset = BundledFonts.font("x", FontSubset.forTheme(named, CHARACTERS));
    assertThat(subset.names().family()).contains("My Song");
    assertThat(subset.names().entries())
        .contains(new NameTable.Entry(0x409, 6, "MySong-Regular"))
        .contains(new NameTable.Entry(0x409, 7, "Noto is a trademark of Google Inc."));
    assertThat(subset.copyright()).isEqualTo(CHINESE.copyright());
  }

  @Test
  void sameCharactersGiveSameBytes() {
    Font again = BundledFonts.font("Noto Serif SC", BundledFonts.SERIF_CHINESE_BYTES);
    Set<Integer> reversed = new LinkedHashSet<>();
    CHARACTERS.stream().sorted(Comparator.reverseOrder()).forEach(reversed::add);
    assertThat(FontSubset.forWeb(again, reversed))
        .isEqualTo(FontSubset.forWeb(CHINESE, CHARACTERS));
    assertThat(FontSubset.forPdf(again, reversed))
        .isEqualTo(FontSubset.forPdf(CHINESE, CHARACTERS));
  }

  @Test
  void subsetOfTheSubsetIsTheSame() {
    assertThat(FontSubset.forWeb(web, CHARACTERS))
        .isEqualTo(FontSubset.forWeb(CHINESE, CHARACTERS));
    assertThat(FontSubset.forPdf(pdf, CHARACTERS))
        .isEqualTo(FontSubset.forPdf(CHINESE, CHARACTERS));
  }
}
