package io.github.duizhao.font;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The glyphs of a font by id: tables {@code glyf} and {@code loca}.
 *
 * @param glyf the outlines
 * @param ends where the glyphs end: glyph 0 starts at {@code ends[0]} and ends at {@code ends[1]}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed, too long for a list
record GlyphTable(FontTable glyf, int[] ends) {

  static GlyphTable read(Sfnt font) {
    FontTable glyf = font.table("glyf");
    FontTable loca = font.table("loca");
    boolean isLong = font.table("head").u16(50) == 1;
    int[] ends = new int[font.table("maxp").u16(4) + 1];
    for (int i = 0; i < ends.length; i++) {
      long end = isLong ? loca.u32(4 * i) : 2L * loca.u16(2 * i);
      if (end > glyf.length() || (i > 0 && end < ends[i - 1])) {
        throw loca.malformed("glyph " + i + " is out of order or outside of 'glyf'");
      }
      ends[i] = (int) end;
    }
    return new GlyphTable(glyf, ends);
  }

  int count() {
    return ends.length - 1;
  }

  Glyph get(int id) {
    if (id < 0 || id >= count()) {
      throw glyf.malformed("no glyph " + id + " among " + count());
    }
    return new Glyph(glyf.slice("glyf", ends[id], ends[id + 1] - ends[id]));
  }

  /** Adds the parts of all composite glyphs of the set, and their parts. */
  void closeOverComponents(BitSet ids) {
    Deque<Integer> open = new ArrayDeque<>(ids.stream().boxed().toList());
    while (!open.isEmpty()) {
      for (Component component : get(open.remove()).components()) {
        if (!ids.get(component.glyph())) {
          ids.set(component.glyph());
          open.add(component.glyph());
        }
      }
    }
  }
}
