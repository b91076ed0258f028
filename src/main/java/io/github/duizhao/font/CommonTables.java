package io.github.duizhao.font;

import java.util.Arrays;

/** The tables that every font cut by us has in the same form. */
final class CommonTables {
  private static final int LOCA_FORMAT = 50;
  private static final int POST_HEADER = 32;
  private static final int NO_GLYPH_NAMES = 0x00030000;

  private CommonTables() {}

  /** The head, saying that {@code loca} has 32-bit numbers. */
  static FontTable head(Sfnt font) {
    return font.table("head").withU16(LOCA_FORMAT, 1);
  }

  /** The PostScript table without names of glyphs. */
  static FontTable post(Sfnt font) {
    byte[] header = Arrays.copyOf(font.table("post").copy(), POST_HEADER);
    return FontTable.of("post", header).withU32(0, NO_GLYPH_NAMES);
  }
}
