package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.List;

/** Lists of glyphs in ascending order (OpenType 1.9, "Coverage Table"). */
final class GlyphCoverage {
  private GlyphCoverage() {}

  /** The glyphs of the coverage at that place, in the order of their indexes. */
  static List<Integer> read(FontTable table, int at) {
    List<Integer> glyphs = new ArrayList<>();
    for (int i = 0; i < table.u16(at + 2); i++) {
      if (table.u16(at) == 1) {
        glyphs.add(table.u16(at + 4 + 2 * i));
      } else {
        int range = at + 4 + 6 * i;
        for (int glyph = table.u16(range); glyph <= table.u16(range + 2); glyph++) {
          glyphs.add(glyph);
        }
      }
      if (glyphs.size() > 0x10000) {
        throw table.malformed("a list of more glyphs than a font can have");
      }
    }
    return glyphs;
  }

  static OffsetTable write(List<Integer> glyphs) {
    return new OffsetTable().u16(1).countedNumbers(glyphs);
  }
}
