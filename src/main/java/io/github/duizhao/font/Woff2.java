package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs fonts as WOFF 2.0: all tables in one Brotli stream, outlines in a form that packs better.
 * The same font gives the same bytes with the same Brotli.
 *
 * <p>It needs the platform's Brotli library; see {@link #isAvailable()}.
 */
public final class Woff2 {
  private static final int SIGNATURE = 0x774F4632;
  private static final int HEADER = 48;
  private static final int UNKNOWN_TAG = 63;
  private static final int HEAD_FLAGS = 16;
  private static final int LOSSLESS_FLAG = 0x0800;

  /** The tags that the format has numbers for (WOFF2 4.1), as far as our fonts have them. */
  private static final List<String> KNOWN_TAGS =
      List.of(
          "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf",
          "loca", "prep", "CFF ", "VORG", "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT",
          "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB");

  private Woff2() {}

  /** Whether this machine has a Brotli library; {@link #encode} does not work without. */
  public static boolean isAvailable() {
    return Brotli.isAvailable();
  }

  /**
   * The font as WOFF2.
   *
   * @param sfnt a TrueType file
   * @throws IllegalArgumentException if it is not one
   */
  public static byte[] encode(byte[] sfnt) {
    Sfnt font = Sfnt.parse(sfnt);
    FontTable head = font.table("head");
    List<FontTable> all = new ArrayList<>(font.tables().values());
    all.add(head.withU16(HEAD_FLAGS, head.u16(HEAD_FLAGS) | LOSSLESS_FLAG));
    byte[] whole = Sfnt.of(all).toBytes();
    Sfnt marked = Sfnt.parse(whole);
    TableWriter directory = new TableWriter();
    TableWriter data = new TableWriter();
    for (FontTable table : inOrder(marked)) {
      directoryEntry(directory, table);
      switch (table.tag()) {
        case "glyf" -> {
          byte[] glyphs = Woff2Glyphs.transform(marked);
          base128(directory, glyphs.length);
          data.bytes(glyphs);
        }
        case "loca" -> base128(directory, 0);
        default -> data.bytes(table.copy());
      }
    }
    return file(whole.length, marked.tables().size(), directory, Brotli.compress(data.toBytes()));
  }

  private static byte[] file(int size, int tables, TableWriter directory, byte[] packed) {
    int length = Sfnt.padded(HEADER + directory.size() + packed.length);
    TableWriter out = new TableWriter().u32(SIGNATURE).u32(Sfnt.TRUE_TYPE).u32(length);
    out.u16(tables).u16(0).u32(size).u32(packed.length).u16(1).u16(0);
    // neither metadata nor private data
    out.u32(0).u32(0).u32(0).u32(0).u32(0);
    return out.bytes(directory.toBytes()).bytes(packed).pad().toBytes();
  }

  /** The tables by tag, but {@code loca} right after {@code glyf} (WOFF2 5.3). */
  private static List<FontTable> inOrder(Sfnt font) {
    List<FontTable> tables = new ArrayList<>(font.tables().values());
    FontTable loca = font.table("loca");
    tables.remove(loca);
    tables.add(tables.indexOf(font.table("glyf")) + 1, loca);
    return tables;
  }

  /** Version 0 of a transformation: of outlines ours, of all other tables none. */
  private static void directoryEntry(TableWriter directory, FontTable table) {
    int number = KNOWN_TAGS.indexOf(table.tag());
    directory.u8(number < 0 ? UNKNOWN_TAG : number);
    if (number < 0) {
      directory.bytes(Sfnt.tagBytes(table.tag()));
    }
    base128(directory, table.length());
  }

  /** A number in groups of seven bits, the highest first (WOFF2 4.1, UIntBase128). */
  private static void base128(TableWriter out, int value) {
    int shift = 28;
    while (shift > 0 && value >>> shift == 0) {
      shift -= 7;
    }
    for (; shift > 0; shift -= 7) {
      out.u8(0x80 | (value >>> shift));
    }
    out.u8(value & 0x7F);
  }
}
