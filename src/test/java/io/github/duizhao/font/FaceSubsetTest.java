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

class FaceSubsetTest {
  private static final String TEXT = "《对照》，高𠅤①";
  private static final Face CHINESE = BundledFaces.SERIF_CHINESE;
  private static final Set<Integer> CHARACTERS = BundledFaces.codePoints(TEXT);

  private final Face web = BundledFaces.face("x", FaceSubset.forWeb(CHINESE, CHARACTERS));
  private final Face pdf = BundledFaces.face("x", FaceSubset.forPdf(CHINESE, CHARACTERS));

  @Test
  void webFaceHasExactlyTheCharactersAskedFor() {
    assertThat(web.codePoints()).isEqualTo(CHARACTERS);
  }

  @Test
  void pdfFaceHasAsciiToo() {
    NavigableSet<Integer> codePoints = pdf.codePoints();
    assertThat(codePoints).containsAll(CHARACTERS).hasSize(CHARACTERS.size() + 95);
    assertThat(pdf.covers(' ')).isTrue();
  }

  @Test
  void charactersThatTheFaceLacksArePassedOver() {
    Face subset = BundledFaces.face("x", FaceSubset.forWeb(BundledFaces.SERIF, CHARACTERS));
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
  void partsOfCompositeGlyphsComeAlong() {
    Face latin = BundledFaces.SERIF;
    Face subset = BundledFaces.face("x", FaceSubset.forPdf(latin, BundledFaces.codePoints("éÅế")));
    for (int codePoint : BundledFaces.codePoints("éÅế")) {
      assertThat(subset.outline(codePoint).getBounds2D())
          .isEqualTo(latin.outline(codePoint).getBounds2D());
    }
  }

  @Test
  void webFaceKeepsGlyphIds() {
    assertThat(web.glyphId('高')).isEqualTo(CHINESE.glyphId('高'));
    for (String tag : Set.of("GDEF", "BASE", "vhea")) {
      assertThat(web.font().table(tag).copy()).isEqualTo(CHINESE.font().table(tag).copy());
    }
    assertThat(web.font().tables()).containsKeys("GSUB", "GPOS", "vmtx");
  }

  @Test
  void webFaceHoldsGlyphsThatFeaturesPutInPlace() {
    Face latin = BundledFaces.SERIF;
    Face subset = BundledFaces.face("x", FaceSubset.forWeb(latin, BundledFaces.codePoints("fi")));
    int ligature = latin.glyphId('ﬁ');
    assertThat(subset.covers('ﬁ')).isFalse();
    assertThat(subset.glyphs().get(ligature).data().copy())
        .isNotEmpty()
        .isEqualTo(latin.glyphs().get(ligature).data().copy());
    assertThat(subset.glyphs().get(latin.glyphId('x')).isEmpty()).isTrue();
  }

  @Test
  void pdfFaceHasNoLayoutTables() {
    assertThat(pdf.font().tables())
        .doesNotContainKeys("GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx");
  }

  @Test
  void pdfFaceHasOneGlyphPerCharacter() {
    String text = " \u00A0-\u2011…⋯\u3000\u2003～〜";
    Face subset = BundledFaces.face("x", FaceSubset.forPdf(CHINESE, BundledFaces.codePoints(text)));
    assertThat(CHINESE.glyphId('～')).isEqualTo(CHINESE.glyphId('〜'));
    assertThat(subset.codePoints()).extracting(subset::glyphId).doesNotHaveDuplicates();
  }

  @Test
  void radicalsStayOutOfThePdfFace() {
    byte[] ttf = FaceSubset.forTheme(CHINESE, Set.of((int) '高'));
    Face subset = BundledFaces.face("x", FaceSubset.forPdf(faceWithRadical(ttf), Set.of(0x2FBC)));
    assertThat(subset.covers(0x2FBC)).isFalse();
  }

  /** The face with its one character moved to the radical's place. */
  private static Face faceWithRadical(byte[] ttf) {
    Sfnt font = Sfnt.parse(ttf);
    List<FontTable> tables = new ArrayList<>(font.tables().values());
    int glyph = BundledFaces.face("x", ttf).glyphId('高');
    tables.add(CharacterMapWriter.write(new TreeMap<>(Map.of(0x2FBC, glyph))));
    return BundledFaces.face("x", Sfnt.of(tables).toBytes());
  }

  @Test
  void themeFaceBearsTheNameOfItsFamily() {
    Face named = Face.parse("My Song", 400, FaceStyle.NORMAL, BundledFaces.SERIF_CHINESE_BYTES);
    Face subset = BundledFaces.face("x", FaceSubset.forTheme(named, CHARACTERS));
    assertThat(subset.names().family()).contains("My Song");
    assertThat(subset.names().entries())
        .contains(new NameTable.Entry(0x409, 6, "MySong-Regular"))
        .contains(new NameTable.Entry(0x409, 7, "Noto is a trademark of Google Inc."));
    assertThat(subset.copyright()).isEqualTo(CHINESE.copyright());
  }

  @Test
  void sameCharactersGiveSameBytes() {
    Face again = BundledFaces.face("Noto Serif SC", BundledFaces.SERIF_CHINESE_BYTES);
    Set<Integer> reversed = new LinkedHashSet<>();
    CHARACTERS.stream().sorted(Comparator.reverseOrder()).forEach(reversed::add);
    assertThat(FaceSubset.forWeb(again, reversed))
        .isEqualTo(FaceSubset.forWeb(CHINESE, CHARACTERS));
    assertThat(FaceSubset.forPdf(again, reversed))
        .isEqualTo(FaceSubset.forPdf(CHINESE, CHARACTERS));
  }

  @Test
  void subsetOfTheSubsetIsTheSame() {
    assertThat(FaceSubset.forWeb(web, CHARACTERS))
        .isEqualTo(FaceSubset.forWeb(CHINESE, CHARACTERS));
    assertThat(FaceSubset.forPdf(pdf, CHARACTERS))
        .isEqualTo(FaceSubset.forPdf(CHINESE, CHARACTERS));
  }
}
