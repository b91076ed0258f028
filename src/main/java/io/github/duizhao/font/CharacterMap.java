package io.github.duizhao.font;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads the table {@code cmap}: which glyph shows which character. Knows the formats 4 and 12; of
 * several Unicode subtables the one that reaches beyond U+FFFF counts.
 */
final class CharacterMap {
  private static final int WINDOWS = 3;
  private static final int UNICODE = 0;

  private CharacterMap() {}

  /** Glyph ids by code point, without those of no glyph. */
  static NavigableMap<Integer, Integer> read(FontTable cmap, int glyphCount) {
    int found = -1;
    for (int i = 0; i < cmap.u16(2); i++) {
      int at = 4 + 8 * i;
      int offset = cmap.offset32(at + 4);
      if (isUnicode(cmap.u16(at), cmap.u16(at + 2)) && isBetter(cmap, offset, found)) {
        found = offset;
      }
    }
    if (found < 0) {
      throw cmap.malformed("no Unicode subtable of format 4 or 12");
    }
    NavigableMap<Integer, Integer> glyphs =
        cmap.u16(found) == 12 ? groups(cmap, found) : segments(cmap, found);
    glyphs.values().removeIf(glyph -> glyph == 0);
    if (glyphs.values().stream().anyMatch(glyph -> glyph >= glyphCount)) {
      throw cmap.malformed("a character points beyond the " + glyphCount + " glyphs");
    }
    return Collections.unmodifiableNavigableMap(new TreeMap<>(glyphs));
  }

  private static boolean isUnicode(int platform, int encoding) {
    return platform == UNICODE || (platform == WINDOWS && (encoding == 1 || encoding == 10));
  }

  private static boolean isBetter(FontTable cmap, int offset, int found) {
    int format = cmap.u16(offset);
    return format == 12 || (format == 4 && found < 0);
  }

  private static NavigableMap<Integer, Integer> groups(FontTable cmap, int at) {
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    long next = 0;
    int count = cmap.offset32(at + 12);
    for (int i = 0; i < count; i++) {
      int group = at + 16 + 12 * i;
      long first = cmap.u32(group);
      long last = cmap.u32(group + 4);
      if (first < next || last < first || last > Character.MAX_CODE_POINT) {
        throw cmap.malformed("group " + i + " is out of order");
      }
      for (long c = first; c <= last; c++) {
        glyphs.put((int) c, (int) Math.min(cmap.u32(group + 8) + c - first, 0x10000));
      }
      next = last + 1;
    }
    return glyphs;
  }

  private static NavigableMap<Integer, Integer> segments(FontTable cmap, int at) {
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    int bytes = cmap.u16(at + 6) & ~1;
    int next = 0;
    for (int i = 0; i < bytes; i += 2) {
      int last = cmap.u16(at + 14 + i);
      int first = cmap.u16(at + 16 + bytes + i);
      if (first < next || last < first) {
        throw cmap.malformed("segment " + i / 2 + " is out of order");
      }
      for (int c = first; c <= last && c < 0xFFFF; c++) {
        glyphs.put(c, segmentGlyph(cmap, at + 16 + bytes + i, bytes, c - first));
      }
      next = last + 1;
    }
    return glyphs;
  }

  /** The glyph of one character of a segment whose first character stands at {@code start}. */
  private static int segmentGlyph(FontTable cmap, int start, int bytes, int index) {
    int delta = cmap.u16(start + bytes);
    int rangeAt = start + 2 * bytes;
    int range = cmap.u16(rangeAt);
    if (range == 0) {
      return (cmap.u16(start) + index + delta) & 0xFFFF;
    }
    int glyph = cmap.u16(rangeAt + range + 2 * index);
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }
}
