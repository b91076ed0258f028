package io.github.duizhao.font;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A TrueType file as its tables by tag (OpenType 1.9, "Organization of an OpenType Font"). */
record Sfnt(NavigableMap<String, FontTable> tables) {
  static final int TRUE_TYPE = 0x00010000;
  private static final int HEADER = 12;
  private static final int RECORD = 16;
  private static final int CHECKSUM_ADJUSTMENT = 8;
  private static final int MAGIC_SUM = 0xB1B0AFBA;

  Sfnt {
    tables = Collections.unmodifiableNavigableMap(new TreeMap<>(tables));
  }

  /** Creates a font of tables; of two with the same tag the later one counts. */
  static Sfnt of(List<FontTable> tables) {
    NavigableMap<String, FontTable> byTag = new TreeMap<>();
    tables.forEach(table -> byTag.put(table.tag(), table));
    return new Sfnt(byTag);
  }

  /**
   * Reads the directory of a font file.
   *
   * @throws IllegalArgumentException if the bytes are not a TrueType file
   */
  static Sfnt parse(byte[] font) {
    FontTable file = FontTable.file(font);
    if (file.u32(0) != TRUE_TYPE) {
      throw file.malformed("starts with 0x" + Long.toHexString(file.u32(0)) + ", not 0x10000");
    }
    NavigableMap<String, FontTable> tables = new TreeMap<>();
    long total = 0;
    for (int i = 0; i < file.u16(4); i++) {
      int at = HEADER + RECORD * i;
      String tag = file.tag(at);
      FontTable table = file.slice(tag, file.offset32(at + 8), file.u32(at + 12));
      total += table.length();
      if (tables.put(tag, table) != null || total > font.length) {
        throw file.malformed("has a second table '" + tag + "' or tables that overlap");
      }
    }
    return new Sfnt(tables);
  }

  FontTable table(String tag) {
    return find(tag)
        .orElseThrow(() -> new IllegalArgumentException("the font has no table '" + tag + "'"));
  }

  Optional<FontTable> find(String tag) {
    return Optional.ofNullable(tables.get(tag));
  }

  /** Returns the file with its tables in the order of their tags and with its checksums. */
  byte[] toBytes() {
    FontTable head = table("head").withU32(CHECKSUM_ADJUSTMENT, 0);
    NavigableMap<String, FontTable> all = new TreeMap<>(tables);
    all.put("head", head);
    FontTable file = FontTable.file(write(all));
    int at = HEADER + RECORD * all.size();
    for (FontTable table : all.headMap("head", false).values()) {
      at += padded(table.length());
    }
    return file.withU32(at + CHECKSUM_ADJUSTMENT, MAGIC_SUM - file.checksum()).copy();
  }

  /** The checksum of a table in the directory. */
  static int checksum(FontTable table) {
    return table.tag().equals("head")
        ? table.withU32(CHECKSUM_ADJUSTMENT, 0).checksum()
        : table.checksum();
  }

  static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static byte[] write(NavigableMap<String, FontTable> tables) {
    int power = Integer.highestOneBit(tables.size());
    TableWriter out = new TableWriter().u32(TRUE_TYPE).u16(tables.size());
    out.u16(RECORD * power).u16(Integer.numberOfTrailingZeros(power));
    out.u16(RECORD * (tables.size() - power));
    int offset = HEADER + RECORD * tables.size();
    for (FontTable table : tables.values()) {
      out.tag(table.tag()).u32(checksum(table)).u32(offset).u32(table.length());
      offset += padded(table.length());
    }
    tables.values().forEach(table -> out.bytes(table.copy()).pad());
    return out.toBytes();
  }
}
