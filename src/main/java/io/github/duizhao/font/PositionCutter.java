package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the subtables of {@code GPOS} that move single glyphs and pairs of them (OpenType 1.9). What
 * they say for one size of pixels only is left out.
 */
final class PositionCutter {
  /** Placement and advance, across and down; the other bits are about pixels. */
  private static final int LENGTHS = 0x000F;

  private final FontTable gpos;
  private final BitSet kept;

  PositionCutter(FontTable gpos, BitSet kept) {
    this.gpos = gpos;
    this.kept = kept;
  }

  /** The subtable, or nothing if none of its glyphs is kept. */
  Optional<OffsetTable> cut(int type, int at) {
    return switch (type) {
      case 1 -> single(at);
      case 2 -> gpos.u16(at) == 1 ? glyphPairs(at) : new ClassPairCutter(gpos, kept).cut(at);
      case 3 -> new AnchorCutter(gpos, kept).cursive(at);
      case 4, 6 -> new AnchorCutter(gpos, kept).marks(at);
      case 5 -> new AnchorCutter(gpos, kept).marksOnLigatures(at);
      default -> throw gpos.malformed("lookup of type " + type);
    };
  }

  private Optional<OffsetTable> single(int at) {
    List<Integer> covered = GlyphCoverage.read(gpos, at + gpos.u16(at + 2));
    int format = gpos.u16(at + 4);
    boolean isShared = gpos.u16(at) == 1;
    List<Integer> glyphs = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < covered.size(); i++) {
      if (kept.get(covered.get(i))) {
        if (glyphs.isEmpty() || !isShared) {
          values.addAll(value(gpos, isShared ? at + 6 : at + 8 + i * size(format), format));
        }
        glyphs.add(covered.get(i));
      }
    }
    OffsetTable out = new OffsetTable().u16(gpos.u16(at)).part(GlyphCoverage.write(glyphs));
    out.u16(format & LENGTHS);
    if (!isShared) {
      out.u16(glyphs.size());
    }
    return glyphs.isEmpty() ? Optional.empty() : Optional.of(out.numbers(values));
  }

  private Optional<OffsetTable> glyphPairs(int at) {
    List<Integer> covered = GlyphCoverage.read(gpos, at + gpos.u16(at + 2));
    int format1 = gpos.u16(at + 4);
    int format2 = gpos.u16(at + 6);
    List<Integer> firsts = new ArrayList<>();
    List<OffsetTable> sets = new ArrayList<>();
    for (int i = 0; i < Math.min(covered.size(), gpos.u16(at + 8)); i++) {
      if (kept.get(covered.get(i))) {
        List<Integer> pairs = pairs(at + gpos.u16(at + 10 + 2 * i), format1, format2);
        if (!pairs.isEmpty()) {
          int size = 1 + lengths(format1) + lengths(format2);
          firsts.add(covered.get(i));
          sets.add(new OffsetTable().u16(pairs.size() / size).numbers(pairs));
        }
      }
    }
    OffsetTable out = new OffsetTable().u16(1).part(GlyphCoverage.write(firsts));
    out.u16(format1 & LENGTHS).u16(format2 & LENGTHS).countedParts(sets);
    return firsts.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  /** The records of a set whose second glyph is kept. */
  private List<Integer> pairs(int set, int format1, int format2) {
    List<Integer> pairs = new ArrayList<>();
    int size = 2 + size(format1) + size(format2);
    for (int i = 0; i < gpos.u16(set); i++) {
      int pair = set + 2 + size * i;
      if (kept.get(gpos.u16(pair))) {
        pairs.add(gpos.u16(pair));
        pairs.addAll(value(gpos, pair + 2, format1));
        pairs.addAll(value(gpos, pair + 2 + size(format1), format2));
      }
    }
    return pairs;
  }

  /** The lengths of a value record. */
  static List<Integer> value(FontTable gpos, int at, int format) {
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < lengths(format); i++) {
      lengths.add(gpos.u16(at + 2 * i));
    }
    return lengths;
  }

  /** The format of a value record without what is about pixels. */
  static int lengthsOnly(int format) {
    return format & LENGTHS;
  }

  /** How many lengths a value record has. */
  private static int lengths(int format) {
    return Integer.bitCount(format & LENGTHS);
  }

  /** How many bytes a value record takes. */
  static int size(int format) {
    return 2 * Integer.bitCount(format);
  }
}
