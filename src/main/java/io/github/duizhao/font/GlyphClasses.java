package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Classes of glyphs (OpenType 1.9, "Class Definition Table"). A glyph that is not in the map has
 * class 0.
 */
record GlyphClasses(NavigableMap<Integer, Integer> classes) {

  GlyphClasses {
    classes = Collections.unmodifiableNavigableMap(new TreeMap<>(classes));
  }

  /** Reads the classes of the kept glyphs. */
  static GlyphClasses read(FontTable table, BitSet kept) {
    NavigableMap<Integer, Integer> classes = new TreeMap<>();
    boolean isList = table.u16(0) == 1;
    for (int i = 0; i < table.u16(isList ? 4 : 2); i++) {
      int range = 4 + 6 * i;
      int first = isList ? table.u16(2) + i : table.u16(range);
      int last = isList ? first : table.u16(range + 2);
      int value = table.u16(isList ? 6 + 2 * i : range + 4);
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

  /** Returns the classes of some glyphs with new numbers; class 0 stays. */
  GlyphClasses of(Collection<Integer> glyphs, Map<Integer, Integer> numbers) {
    NavigableMap<Integer, Integer> some = new TreeMap<>();
    for (int glyph : glyphs) {
      if (of(glyph) != 0) {
        some.put(glyph, numbers.getOrDefault(of(glyph), 0));
      }
    }
    return new GlyphClasses(some);
  }

  TableWriter write() {
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
    return new TableWriter().u16(2).u16(count).numbers(ranges);
  }
}
