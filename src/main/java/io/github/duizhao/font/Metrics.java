package io.github.duizhao.font;

import java.util.BitSet;
import java.util.List;

/**
 * Advances and bearings of the glyphs: table {@code hmtx}, or {@code vmtx} for vertical text.
 *
 * @param table the numbers
 * @param full how many glyphs have a record with an advance; the rest share the last advance
 */
record Metrics(FontTable table, int full) {
  private static final int FULL_RECORDS = 34;

  /** The metrics in the table {@code tag}, whose header is the table {@code header}. */
  static Metrics read(Sfnt font, String header, String tag, int glyphCount) {
    FontTable table = font.table(tag);
    int full = font.table(header).u16(FULL_RECORDS);
    if (full < 1 || full > glyphCount || table.length() < 2 * (full + glyphCount)) {
      throw table.malformed("does not hold the metrics of " + glyphCount + " glyphs");
    }
    return new Metrics(table, full);
  }

  /** The header with the number of full records set. */
  static FontTable header(FontTable header, int full) {
    return header.withU16(FULL_RECORDS, full);
  }

  int advance(int glyph) {
    return table.u16(4 * Math.min(glyph, full - 1));
  }

  int bearing(int glyph) {
    return table.i16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full));
  }

  /** The table for these glyphs in this order, all records full. */
  FontTable of(List<Integer> glyphs) {
    TableWriter out = new TableWriter();
    glyphs.forEach(glyph -> out.u16(advance(glyph)).u16(bearing(glyph)));
    return FontTable.of(table.tag(), out.toBytes());
  }

  /** The table with zeros for the glyphs that are not kept; the shared advance stays. */
  FontTable blankedExcept(BitSet kept, int glyphCount) {
    TableWriter out = new TableWriter();
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      if (glyph < full) {
        out.u16(kept.get(glyph) || glyph == full - 1 ? advance(glyph) : 0);
      }
      out.u16(kept.get(glyph) ? bearing(glyph) : 0);
    }
    return FontTable.of(table.tag(), out.toBytes());
  }
}
