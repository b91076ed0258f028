package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads and writes coverage tables: the glyphs to which a layout subtable applies, in ascending
 * order (OpenType 1.9, "Coverage Table").
 */
final class Coverage {
  private static final int MAX_GLYPHS = 0x10000;

  private Coverage() {}

  /** Reads the glyphs, each at its coverage index. */
  static List<Integer> read(FontTable coverage) {
    if (coverage.u16(0) == 1) {
      return coverage.countedNumbers(2);
    }
    List<Integer> glyphs = new ArrayList<>();
    for (int i = 0; i < coverage.u16(2); i++) {
      for (int glyph = coverage.u16(4 + 6 * i); glyph <= coverage.u16(6 + 6 * i); glyph++) {
        glyphs.add(glyph);
      }
      if (glyphs.size() > MAX_GLYPHS) {
        throw coverage.malformed("lists more glyphs than a font can have");
      }
    }
    return glyphs;
  }

  /** Reads the kept glyphs by coverage index. */
  static NavigableMap<Integer, Integer> read(FontTable coverage, BitSet kept) {
    List<Integer> all = read(coverage);
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (kept.get(all.get(i))) {
        glyphs.put(i, all.get(i));
      }
    }
    return glyphs;
  }

  /** Cuts the coverages at some offsets of a subtable down to the kept glyphs. */
  static List<TableWriter> cut(FontTable subtable, List<Integer> offsets, BitSet kept) {
    return offsets.stream().map(at -> write(read(subtable.from(at), kept).values())).toList();
  }

  static TableWriter write(Collection<Integer> glyphs) {
    return new TableWriter().u16(1).countedNumbers(List.copyOf(glyphs));
  }
}
