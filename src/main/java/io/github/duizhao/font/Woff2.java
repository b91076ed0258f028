package io.github.duizhao.font;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs fonts as WOFF 2.0: all tables in one Brotli stream, with outlines in a form that compresses
 * better. Brotli is a native library that does not exist for every platform; see {@link
 * #isAvailable()}. With the same version of it, the same font gives the same bytes.
 */
public final class Woff2 {
  private static final int QUALITY = 11;
  private static final int WINDOW_BITS = 22;
  private static final int SIGNATURE = 0x774F4632;
  private static final int HEADER = 48;
  private static final int UNKNOWN_TAG = 63;
  private static final int HEAD_FLAGS = 16;
  private static final int LOSSLESS_FLAG = 0x0800;

  /** The known table tags (WOFF2 4.1) by number, up to the last one needed here. */
  private static final List<String> KNOWN_TAGS =
      List.of(
          "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf",
          "loca", "prep", "CFF ", "VORG", "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT",
          "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB");

  private Woff2() {}

  /** Whether this machine has the Brotli library that {@link #encode} needs. */
  public static boolean isAvailable() {
    return Brotli4jLoader.isAvailable();
  }

  /**
   * Packs a font.
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
    return file(whole.length, marked.tables().size(), directory, compress(data.toBytes()));
  }

  private static byte[] compress(byte[] bytes) {
    Brotli4jLoader.ensureAvailability();
    try {
      return Encoder.compress(
          bytes, Encoder.Parameters.create(QUALITY, WINDOW_BITS, Encoder.Mode.FONT));
    } catch (IOException e) {
      throw new UncheckedIOException("Brotli failed to compress " + bytes.length + " bytes", e);
    }
  }

  private static byte[] file(int size, int tables, TableWriter directory, byte[] packed) {
    int length = Sfnt.padded(HEADER + directory.size() + packed.length);
    TableWriter out = new TableWriter().u32(SIGNATURE).u32(Sfnt.TRUE_TYPE).u32(length);
    out.u16(tables).u16(0).u32(size).u32(packed.length).u16(1).u16(0);
    // no metadata and no private data
    out.u32(0).u32(0).u32(0).u32(0).u32(0);
    return out.bytes(directory.toBytes()).bytes(packed).pad().toBytes();
  }

  /** The tables by tag, except that {@code loca} follows {@code glyf} (WOFF2 5.3). */
  private static List<FontTable> inOrder(Sfnt font) {
    List<FontTable> tables = new ArrayList<>(font.tables().values());
    FontTable loca = font.table("loca");
    tables.remove(loca);
    tables.add(tables.indexOf(font.table("glyf")) + 1, loca);
    return tables;
  }

  /**
   * Transformation version 0: {@code glyf} and {@code loca} are transformed, other tables are not.
   */
  private static void directoryEntry(TableWriter directory, FontTable table) {
    int number = KNOWN_TAGS.indexOf(table.tag());
    directory.u8(number < 0 ? UNKNOWN_TAG : number);
    if (number < 0) {
      directory.tag(table.tag());
    }
    base128(directory, table.length());
  }

  /** Writes a number in groups of seven bits, highest first (WOFF2 4.1, UIntBase128). */
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
