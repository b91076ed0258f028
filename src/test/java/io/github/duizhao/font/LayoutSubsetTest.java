package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LayoutSubsetTest {
  private static final Font LATIN = BundledFonts.SERIF;
  private static final Font CHINESE = BundledFonts.SERIF_CHINESE;
  private static final String TEXT = "AVATo, “fifty” Wave.";

  private static Font cut(Font font, String text) {
    return BundledFonts.font("x", FontSubset.forWeb(font, BundledFonts.codePoints(text)));
  }

  @Test
  void kerningOfTheKeptGlyphsStaysTheSame() {
    Font subset = cut(LATIN, TEXT);
    int kerned = 0;
    for (int first : BundledFonts.codePoints(TEXT)) {
      for (int second : BundledFonts.codePoints(TEXT)) {
        int kerning = Kerning.of(LATIN, first, second);
        assertThat(Kerning.of(subset, first, second)).as("%c%c", first, second).isEqualTo(kerning);
        kerned += kerning != 0 ? 1 : 0;
      }
    }
    assertThat(kerned).isGreaterThan(20);
    assertThat(Kerning.of(subset, 'A', 'V')).isNegative();
  }

  @Test
  void tablesContainOnlyWhatTheKeptGlyphsNeed() {
    Sfnt font = cut(LATIN, TEXT).sfnt();
    assertThat(LATIN.sfnt().table("GPOS").length()).isGreaterThan(80_000);
    assertThat(font.table("GPOS").length()).isLessThan(4_000);
    assertThat(font.table("GSUB").length()).isLessThan(1_000);
  }

  @Test
  void chinesePunctuationIsTrimmedByTheSameFeatures() {
    Sfnt font = cut(CHINESE, "《对照》，。、；：？！“”（）…—1").sfnt();
    assertThat(features(font, "GPOS")).contains("chws", "halt", "palt", "kern", "vchw", "vhal");
    assertThat(features(font, "GSUB")).contains("locl", "vert", "vrt2").doesNotContain("aalt");
    LayoutTable layout = LayoutTable.read(font.table("GPOS"));
    assertThat(lookupTypes(layout)).contains(1, 2, 8);
  }

  @Test
  void everyScriptAndLanguageIsKept() {
    String text = "fi·lL";
    Sfnt font = cut(LATIN, text).sfnt();
    FontTable before = LATIN.sfnt().table("GSUB");
    FontTable after = font.table("GSUB");
    assertThat(after.u16(after.u16(4))).isEqualTo(before.u16(before.u16(4)));
    assertThat(features(font, "GSUB")).contains("liga", "locl");
    // Catalan joins l, a middle dot and l: a context that names other lookups
    assertThat(lookupTypes(LayoutTable.read(after))).contains(6);
  }

  @Test
  void featureWithoutGlyphsIsRemoved() {
    assertThat(features(cut(LATIN, "fi").sfnt(), "GSUB")).contains("liga");
    assertThat(cut(LATIN, "x").sfnt().tables()).doesNotContainKey("GSUB");
    assertThat(cut(LATIN, "中").sfnt().tables()).doesNotContainKeys("GSUB", "GPOS");
  }

  @Test
  void marksKeepTheirLetters() {
    Font subset = cut(LATIN, "e\u0301o\u0323");
    assertThat(features(subset.sfnt(), "GPOS")).contains("mark", "mkmk");
    assertThat(lookupTypes(LayoutTable.read(subset.sfnt().table("GPOS")))).contains(4, 6);
  }

  @Test
  void ligatureNeedsAllItsParts() {
    BitSet kept = new BitSet();
    kept.set(LATIN.glyphId('f'));
    Substitutions.close(LATIN.sfnt().table("GSUB"), kept, LayoutTable::isKept);
    assertThat(kept.get(LATIN.glyphId('ﬁ'))).isFalse();
    kept.set(LATIN.glyphId('i'));
    Substitutions.close(LATIN.sfnt().table("GSUB"), kept, LayoutTable::isKept);
    assertThat(kept.get(LATIN.glyphId('ﬁ'))).isTrue();
  }

  private static List<String> features(Sfnt font, String tag) {
    return LayoutTable.read(font.table(tag)).features().stream()
        .map(LayoutTable.Feature::tag)
        .distinct()
        .toList();
  }

  private static Set<Integer> lookupTypes(LayoutTable layout) {
    Set<Integer> types = new TreeSet<>();
    for (int i = 0; i < layout.lookupCount(); i++) {
      layout.subtables(i).forEach(subtable -> types.add(subtable.type()));
    }
    return types;
  }
}
