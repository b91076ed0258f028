package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The table {@code cmap}, which maps code points to glyph ids. Formats 4 (up to U+FFFF) and 12 (all
 * of Unicode) are supported. If a font has both, format 12 is read.
 */
final class CharacterMap {
  private static final int WINDOWS = 3;
  private static final int UNICODE = 0;
  private static final int HEADER_4 = 16;
  private static final int SEGMENT_4 = 8;
  private static final Run LAST_SEGMENT = new Run(0xFFFF, 0xFFFF, 0);

  /** Consecutive characters with consecutive glyphs. */
  private record Run(int first, int last, int glyph) {
    boolean isFollowedBy(int codePoint, int next) {
      return codePoint == last + 1 && next == glyph + codePoint - first;
    }

    Run upTo(int codePoint) {
      return new Run(first, codePoint, glyph);
    }
  }

  private CharacterMap() {}

  /** Reads the glyph ids by code point, without characters that have no glyph (id 0). */
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
      throw cmap.malformed("has no Unicode subtable of format 4 or 12");
    }
    FontTable subtable = cmap.from(found);
    NavigableMap<Integer, Integer> glyphs =
        subtable.u16(0) == 12 ? groups(subtable) : segments(subtable);
    glyphs.values().removeIf(glyph -> glyph == 0);
    if (glyphs.values().stream().anyMatch(glyph -> glyph >= glyphCount)) {
      throw cmap.malformed("maps a character to a glyph that the font does not have");
    }
    return Collections.unmodifiableNavigableMap(glyphs);
  }

  private static boolean isUnicode(int platform, int encoding) {
    return platform == UNICODE || (platform == WINDOWS && (encoding == 1 || encoding == 10));
  }

  private static boolean isBetter(FontTable cmap, int offset, int found) {
    int format = cmap.u16(offset);
    return format == 12 || (format == 4 && found < 0);
  }

  private static NavigableMap<Integer, Integer> groups(FontTable table) {
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    long next = 0;
    int count = table.offset32(12);
    for (int i = 0; i < count; i++) {
      int group = 16 + 12 * i;
      long first = table.u32(group);
      long last = table.u32(group + 4);
      if (first < next || last < first || last > Character.MAX_CODE_POINT) {
        throw table.malformed("has character ranges out of order");
      }
      for (long c = first; c <= last; c++) {
        glyphs.put((int) c, (int) Math.min(table.u32(group + 8) + c - first, 0x10000));
      }
      next = last + 1;
    }
    return glyphs;
  }

  private static NavigableMap<Integer, Integer> segments(FontTable table) {
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    int bytes = table.u16(6) & ~1;
    int next = 0;
    for (int i = 0; i < bytes; i += 2) {
      int last = table.u16(14 + i);
      int first = table.u16(16 + bytes + i);
      if (first < next || last < first) {
        throw table.malformed("has character ranges out of order");
      }
      for (int c = first; c <= last && c < 0xFFFF; c++) {
        glyphs.put(c, segmentGlyph(table, 16 + bytes + i, bytes, c - first));
      }
      next = last + 1;
    }
    return glyphs;
  }

  /** The glyph of a character in a segment; {@code start} is the position of its startCode. */
  private static int segmentGlyph(FontTable table, int start, int bytes, int index) {
    int delta = table.u16(start + bytes);
    int rangeAt = start + 2 * bytes;
    int range = table.u16(rangeAt);
    if (range == 0) {
      return (table.u16(start) + index + delta) & 0xFFFF;
    }
    int glyph = table.u16(rangeAt + range + 2 * index);
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  /**
   * Writes the table in format 12, and in format 4 for the characters up to U+FFFF unless they have
   * so many gaps that its 16-bit length overflows.
   */
  static FontTable write(NavigableMap<Integer, Integer> glyphs) {
    byte[] full = format12(runs(glyphs));
    List<Run> segments = new ArrayList<>(runs(glyphs.headMap(0xFFFF, false)));
    segments.add(LAST_SEGMENT);
    boolean fits = HEADER_4 + SEGMENT_4 * segments.size() <= 0xFFFF;
    byte[] basic = fits ? format4(segments) : new byte[0];
    int records = fits ? 3 : 2;
    int basicAt = 4 + 8 * records;
    int fullAt = basicAt + basic.length;
    TableWriter out = new TableWriter().u16(0).u16(records);
    out.u16(UNICODE).u16(4).u32(fullAt);
    if (fits) {
      out.u16(WINDOWS).u16(1).u32(basicAt);
    }
    out.u16(WINDOWS).u16(10).u32(fullAt);
    return out.bytes(basic).bytes(full).toTable("cmap");
  }

  private static List<Run> runs(NavigableMap<Integer, Integer> glyphs) {
    List<Run> runs = new ArrayList<>();
    glyphs.forEach(
        (codePoint, glyph) -> {
          int end = runs.size() - 1;
          if (end >= 0 && runs.get(end).isFollowedBy(codePoint, glyph)) {
            runs.set(end, runs.get(end).upTo(codePoint));
          } else {
            runs.add(new Run(codePoint, codePoint, glyph));
          }
        });
    return runs;
  }

  private static byte[] format4(List<Run> segments) {
    int count = segments.size();
    int power = Integer.highestOneBit(count);
    TableWriter out = new TableWriter().u16(4).u16(HEADER_4 + SEGMENT_4 * count).u16(0);
    out.u16(2 * count).u16(2 * power).u16(Integer.numberOfTrailingZeros(power));
    out.u16(2 * (count - power));
    segments.forEach(run -> out.u16(run.last()));
    out.u16(0);
    segments.forEach(run -> out.u16(run.first()));
    // the delta of the closing segment maps U+FFFF to glyph 0
    segments.forEach(run -> out.u16(run.equals(LAST_SEGMENT) ? 1 : run.glyph() - run.first()));
    segments.forEach(run -> out.u16(0));
    return out.toBytes();
  }

  private static byte[] format12(List<Run> groups) {
    TableWriter out = new TableWriter().u16(12).u16(0).u32(16 + 12 * groups.size());
    out.u32(0).u32(groups.size());
    groups.forEach(run -> out.u32(run.first()).u32(run.last()).u32(run.glyph()));
    return out.toBytes();
  }
}
