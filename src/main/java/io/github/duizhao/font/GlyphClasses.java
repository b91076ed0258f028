package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Classes of glyphs (OpenType 1.9, "Class Definition Table"). A glyph that is not in the map has
 * the class 0.
 */
record GlyphClasses(NavigableMap<Integer, Integer> classes) {

  GlyphClasses {
    classes = Collections.unmodifiableNavigableMap(new TreeMap<>(classes));
  }

  /** The classes at that place of those glyphs that are kept. */
  static GlyphClasses read(FontTable table, int at, BitSet kept) {
    NavigableMap<Integer, Integer> classes = new TreeMap<>();
    int format = table.u16(at);
    for (int i = 0; i < table.u16(at + (format == 1 ? 4 : 2)); i++) {
      int range = at + 4 + 6 * i;
      int first = format == 1 ? table.u16(at + 2) + i : table.u16(range);
      int last = format == 1 ? first : table.u16(range + 2);
      int value = table.u16(format == 1 ? at + 6 + 2 * i : range + 4);
      for (int glyph = kept.nextSetBit(first);
          glyph >= 0 && glyph <= last && value != 0;
          glyph = kept.nextSetBit(glyph + 1)) {
        classes.put(glyph, value);
      }
    }
    return new GlyphClasses(classes);
  }

  int of(int glyph) {
    return classes.getOrDefault(glyph, 0);
  }

  /** Those of some glyphs only, in classes with other numbers; class 0 stays. */
  GlyphClasses of(List<Integer> glyphs, Map<Integer, Integer> numbers) {
    NavigableMap<Integer, Integer> some = new TreeMap<>();
    for (int glyph : glyphs) {
      if (of(glyph) != 0) {
        some.put(glyph, numbers.getOrDefault(of(glyph), 0));
      }
    }
    return new GlyphClasses(some);
  }

  OffsetTable write() {
    List<Integer> ranges = new ArrayList<>();
    int count = 0;
    int last = -2;
    int lastClass = 0;
    for (Map.Entry<Integer, Integer> entry : classes.entrySet()) {
      if (entry.getKey() == last + 1 && entry.getValue() == lastClass) {
        ranges.set(3 * count - 2, entry.getKey());
      } else {
        ranges.addAll(List.of(entry.getKey(), entry.getKey(), entry.getValue()));
        count++;
      }
      last = entry.getKey();
      lastClass = entry.getValue();
    }
    return new OffsetTable().u16(2).u16(count).numbers(ranges);
  }
}
