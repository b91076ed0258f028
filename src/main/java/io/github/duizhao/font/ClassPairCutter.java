package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts kerning between classes of glyphs down to the classes that have a glyph left (OpenType 1.9,
 * "Pair adjustment positioning format 2").
 */
final class ClassPairCutter {
  private final FontTable gpos;
  private final BitSet kept;

  ClassPairCutter(FontTable gpos, BitSet kept) {
    this.gpos = gpos;
    this.kept = kept;
  }

  /** The subtable, or nothing if no first glyph is left. */
  Optional<OffsetTable> cut(int at) {
    List<Integer> firsts =
        GlyphCoverage.read(gpos, at + gpos.u16(at + 2)).stream().filter(kept::get).toList();
    if (firsts.isEmpty()) {
      return Optional.empty();
    }
    int format1 = gpos.u16(at + 4);
    int format2 = gpos.u16(at + 6);
    GlyphClasses classes1 = GlyphClasses.read(gpos, at + gpos.u16(at + 8), kept);
    GlyphClasses classes2 = GlyphClasses.read(gpos, at + gpos.u16(at + 10), kept);
    List<Integer> seconds = List.copyOf(classes2.classes().keySet());
    Map<Integer, Integer> rows = numbers(classes1, firsts);
    Map<Integer, Integer> columns = numbers(classes2, seconds);
    int columnSize = PositionCutter.size(format1) + PositionCutter.size(format2);
    int rowSize = columnSize * gpos.u16(at + 14);
    OffsetTable out = new OffsetTable().u16(2).part(GlyphCoverage.write(firsts));
    out.u16(PositionCutter.lengthsOnly(format1)).u16(PositionCutter.lengthsOnly(format2));
    out.part(classes1.of(firsts, rows).write()).part(classes2.of(seconds, columns).write());
    out.u16(rows.size()).u16(columns.size());
    for (int row : rows.keySet()) {
      for (int column : columns.keySet()) {
        int pair = at + 16 + row * rowSize + column * columnSize;
        out.numbers(PositionCutter.value(gpos, pair, format1));
        out.numbers(PositionCutter.value(gpos, pair + PositionCutter.size(format1), format2));
      }
    }
    return Optional.of(out);
  }

  /** The new numbers of class 0 and of all classes that the glyphs have, by the old ones. */
  private static Map<Integer, Integer> numbers(GlyphClasses classes, List<Integer> glyphs) {
    TreeSet<Integer> used = new TreeSet<>(List.of(0));
    glyphs.forEach(glyph -> used.add(classes.of(glyph)));
    Map<Integer, Integer> numbers = new TreeMap<>();
    new ArrayList<>(used).forEach(old -> numbers.put(old, numbers.size()));
    return numbers;
  }
}
