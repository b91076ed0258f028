package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the kerning of two characters like a browser: from the first subtable that has it. */
final class Kerning {
  private Kerning() {}

  static int of(Font font, int first, int second) {
    LayoutTables layout = new LayoutTables(font.sfnt().table("GPOS"));
    List<Integer> lookups = new ArrayList<>();
    layout.features().stream()
        .filter(feature -> feature.tag().equals("kern"))
        .forEach(feature -> lookups.addAll(layout.lookups(feature)));
    int sum = 0;
    for (int lookup : lookups.stream().distinct().toList()) {
      for (LayoutTables.Subtable subtable : layout.subtables(lookup)) {
        Integer value =
            value(layout.table(), subtable.at(), font.glyphId(first), font.glyphId(second));
        if (value != null) {
          sum += value;
          break;
        }
      }
    }
    return sum;
  }

  private static @Nullable Integer value(FontTable gpos, int at, int first, int second) {
    int index = GlyphCoverage.read(gpos, at + gpos.u16(at + 2)).indexOf(first);
    if (index < 0) {
      return null;
    }
    // both of our fonts' kerning has one length per pair
    int size = 2 * Integer.bitCount(gpos.u16(at + 4)) + 2 * Integer.bitCount(gpos.u16(at + 6));
    if (gpos.u16(at) == 1) {
      int set = at + gpos.u16(at + 10 + 2 * index);
      for (int i = 0; i < gpos.u16(set); i++) {
        int pair = set + 2 + (2 + size) * i;
        if (gpos.u16(pair) == second) {
          return gpos.i16(pair + 2);
        }
      }
      return null;
    }
    BitSet both = new BitSet();
    both.set(first);
    both.set(second);
    int row = GlyphClasses.read(gpos, at + gpos.u16(at + 8), both).of(first);
    int column = GlyphClasses.read(gpos, at + gpos.u16(at + 10), both).of(second);
    return gpos.i16(at + 16 + size * (row * gpos.u16(at + 14) + column));
  }
}
