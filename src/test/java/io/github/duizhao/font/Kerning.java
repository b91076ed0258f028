package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the kerning of two characters like a browser: from the first subtable that has it. */
final class Kerning {
  private Kerning() {}

  static int of(Font font, int first, int second) {
    LayoutTable layout = LayoutTable.read(font.sfnt().table("GPOS"));
    List<Integer> lookups = new ArrayList<>();
    layout.features().stream()
        .filter(feature -> feature.tag().equals("kern"))
        .forEach(feature -> lookups.addAll(feature.lookups()));
    int sum = 0;
    for (int lookup : lookups.stream().distinct().toList()) {
      for (LayoutTable.Subtable subtable : layout.subtables(lookup)) {
        Integer value = value(subtable.table(), font.glyphId(first), font.glyphId(second));
        if (value != null) {
          sum += value;
          break;
        }
      }
    }
    return sum;
  }

  private static @Nullable Integer value(FontTable pairs, int first, int second) {
    int index = Coverage.read(pairs.part(2)).indexOf(first);
    if (index < 0) {
      return null;
    }
    // both of our fonts' kerning has one length per pair
    int size = 2 * Integer.bitCount(pairs.u16(4)) + 2 * Integer.bitCount(pairs.u16(6));
    if (pairs.u16(0) == 1) {
      FontTable set = pairs.part(10 + 2 * index);
      for (int i = 0; i < set.u16(0); i++) {
        int pair = 2 + (2 + size) * i;
        if (set.u16(pair) == second) {
          return set.i16(pair + 2);
        }
      }
      return null;
    }
    BitSet both = new BitSet();
    both.set(first);
    both.set(second);
    int row = GlyphClasses.read(pairs.part(8), both).of(first);
    int column = GlyphClasses.read(pairs.part(10), both).of(second);
    return pairs.i16(16 + size * (row * pairs.u16(14) + column));
  }
}
