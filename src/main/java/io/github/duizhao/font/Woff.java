package io.github.duizhao.font;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Packs fonts as WOFF 1.0, which every browser and e-book reader supports. */
public final class Woff {
  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int RECORD = 20;

  private record Packed(FontTable table, FontTable deflated) {}

  private Woff() {}

  /**
   * Packs a font.
   *
   * @param sfnt a TrueType file
   * @throws IllegalArgumentException if it is not one
   */
  public static byte[] encode(byte[] sfnt) {
    // rewritten in the order of tables that a reader restores, so that the checksums match
    byte[] whole = Sfnt.parse(sfnt).toBytes();
    List<Packed> tables = new ArrayList<>();
    for (FontTable table : Sfnt.parse(whole).tables().values()) {
      tables.add(new Packed(table, FontTable.of(table.tag(), pack(table.copy()))));
    }
    int start = HEADER + RECORD * tables.size();
    int size = start + tables.stream().mapToInt(t -> Sfnt.padded(t.deflated().length())).sum();
    TableWriter out = new TableWriter().u32(SIGNATURE).u32(Sfnt.TRUE_TYPE).u32(size);
    out.u16(tables.size()).u16(0).u32(whole.length).u16(1).u16(0);
    // no metadata and no private data
    out.u32(0).u32(0).u32(0).u32(0).u32(0);
    int offset = start;
    for (Packed packed : tables) {
      FontTable table = packed.table();
      out.tag(table.tag()).u32(offset).u32(packed.deflated().length());
      out.u32(table.length()).u32(Sfnt.checksum(table));
      offset += Sfnt.padded(packed.deflated().length());
    }
    tables.forEach(packed -> out.bytes(packed.deflated().copy()).pad());
    return out.toBytes();
  }

  /** Deflates the table, or returns it unchanged if the result is not shorter. */
  private static byte[] pack(byte[] table) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(table);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.size() < table.length ? out.toByteArray() : table;
    } finally {
      deflater.end();
    }
  }
}
