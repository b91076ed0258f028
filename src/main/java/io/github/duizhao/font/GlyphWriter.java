package io.github.duizhao.font;

/** Writes {@code glyf} and {@code loca}, glyph after glyph. */
final class GlyphWriter {
  private final TableWriter glyf = new TableWriter();
  private final TableWriter loca = new TableWriter().u32(0);

  /** Adds the glyph with the next id. */
  void add(byte[] glyph) {
    glyf.bytes(glyph).pad();
    loca.u32(glyf.size());
  }

  FontTable glyf() {
    return FontTable.of("glyf", glyf.toBytes());
  }

  /** The places of the glyphs in 32 bits each: {@code head} must say so. */
  FontTable loca() {
    return FontTable.of("loca", loca.toBytes());
  }
}
