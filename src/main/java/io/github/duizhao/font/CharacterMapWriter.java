package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * Writes the table {@code cmap}: format 12 for all characters, and format 4 for those up to U+FFFF
 * unless they lie so far apart that its 16-bit length overflows.
 */
final class CharacterMapWriter {
  private static final int FORMAT_4_HEADER = 16;
  private static final int FORMAT_4_SEGMENT = 8;
  private static final Run LAST_SEGMENT = new Run(0xFFFF, 0xFFFF, 0);

  /** Consecutive characters whose glyphs are consecutive too. */
  private record Run(int first, int last, int glyph) {
    boolean isFollowedBy(int codePoint, int next) {
      return codePoint == last + 1 && next == glyph + codePoint - first;
    }

    Run upTo(int codePoint) {
      return new Run(first, codePoint, glyph);
    }
  }

  private CharacterMapWriter() {}

  /** The table for these glyph ids by code point. */
  static FontTable write(NavigableMap<Integer, Integer> glyphs) {
    byte[] full = format12(runs(glyphs));
    List<Run> segments = new ArrayList<>(runs(glyphs.headMap(0xFFFF, false)));
    segments.add(LAST_SEGMENT);
    boolean fits = FORMAT_4_HEADER + FORMAT_4_SEGMENT * segments.size() <= 0xFFFF;
    byte[] basic = fits ? format4(segments) : new byte[0];
    int records = fits ? 3 : 2;
    int basicAt = 4 + 8 * records;
    int fullAt = basicAt + basic.length;
    TableWriter out = new TableWriter().u16(0).u16(records);
    out.u16(0).u16(4).u32(fullAt);
    if (fits) {
      out.u16(3).u16(1).u32(basicAt);
    }
    out.u16(3).u16(10).u32(fullAt);
    return FontTable.of("cmap", out.bytes(basic).bytes(full).toBytes());
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
    TableWriter out = new TableWriter().u16(4);
    out.u16(FORMAT_4_HEADER + FORMAT_4_SEGMENT * count).u16(0).u16(2 * count);
    out.u16(2 * power).u16(Integer.numberOfTrailingZeros(power)).u16(2 * (count - power));
    segments.forEach(run -> out.u16(run.last()));
    out.u16(0);
    segments.forEach(run -> out.u16(run.first()));
    // the delta of the closing segment makes U+FFFF glyph 0
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
