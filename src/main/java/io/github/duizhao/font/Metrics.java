package io.github.duizhao.font;

import java.util.BitSet;
import java.util.List;

/**
 * The advances and side bearings of the glyphs: table {@code hmtx}, or {@code vmtx} for vertical
 * text.
 *
 * @param full the number of glyphs with their own advance; later glyphs have the last advance
 */
record Metrics(FontTable table, int full) {
  private static final int FULL_RECORDS = 34;

  /** Reads the table {@code tag}, whose header is the table {@code header}. */
  static Metrics read(Sfnt font, String header, String tag, int glyphCount) {
    FontTable table = font.table(tag);
    int full = font.table(header).u16(FULL_RECORDS);
    if (full < 1 || full > glyphCount || table.length() < 2 * (full + glyphCount)) {
      throw table.malformed("does not have the metrics of " + glyphCount + " glyphs");
    }
    return new Metrics(table, full);
  }

  /** Returns the header for a table with {@code full} advances. */
  static FontTable header(FontTable header, int full) {
    return header.withU16(FULL_RECORDS, full);
  }

  int advance(int glyph) {
    return table.u16(4 * Math.min(glyph, full - 1));
  }

  int bearing(int glyph) {
    return table.i16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full));
  }

  /** Returns the table for these glyphs in this order, each with an advance. */
  FontTable of(List<Integer> glyphs) {
    TableWriter out = new TableWriter();
    glyphs.forEach(glyph -> out.u16(advance(glyph)).u16(bearing(glyph)));
    return out.toTable(table.tag());
  }

  /**
   * Returns the table with zeros for dropped glyphs. The last advance stays because it is shared.
   */
  FontTable blankedExcept(BitSet kept, int glyphCount) {
    TableWriter out = new TableWriter();
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      if (glyph < full) {
        out.u16(kept.get(glyph) || glyph == full - 1 ? advance(glyph) : 0);
      }
      out.u16(kept.get(glyph) ? bearing(glyph) : 0);
    }
    return out.toTable(table.tag());
  }
}
