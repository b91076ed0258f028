package io.github.duizhao.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table {@code name}: copyright, family and similar strings. Only the strings in Windows
 * encoding are read, because browsers and PDF readers use no others.
 */
record NameTable(List<Entry> entries) {
  private static final int HEADER = 6;
  private static final int RECORD = 12;
  private static final int COPYRIGHT = 0;
  private static final int FAMILY = 1;
  private static final int TRADEMARK = 7;
  private static final int LICENSE = 13;
  private static final int LICENSE_ADDRESS = 14;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int LAST_STANDARD = 25;

  /** The ids of the unique name and the PostScript names. */
  private static final Set<Integer> WITHOUT_SPACES = Set.of(3, 6, 20, 25);

  /**
   * One string.
   *
   * @param language the language id of Windows, for example 0x409
   * @param id the kind of string, for example 1 for the family
   */
  record Entry(int language, int id, String text) {

    /** Replaces the family name in this string. */
    Entry renamed(String from, String to) {
      String old = text.contains(from) ? from : from.replace(" ", "");
      return new Entry(
          language, id, text.replace(old, WITHOUT_SPACES.contains(id) ? to.replace(" ", "") : to));
    }
  }

  NameTable {
    entries = List.copyOf(entries);
  }

  static NameTable read(FontTable name) {
    List<Entry> entries = new ArrayList<>();
    int strings = name.u16(4);
    int size = HEADER;
    for (int i = 0; i < name.u16(2); i++) {
      int at = HEADER + RECORD * i;
      boolean isWindows = name.u16(at) == 3 && name.u16(at + 2) == 1;
      if (isWindows && name.u16(at + 6) <= LAST_STANDARD) {
        FontTable text = name.slice(strings + name.u16(at + 10), name.u16(at + 8));
        String value = new String(text.copy(), StandardCharsets.UTF_16BE);
        entries.add(new Entry(name.u16(at + 4), name.u16(at + 6), value));
        size += RECORD + text.length();
      }
      if (size > 0xFFFF) {
        throw name.malformed("has more than 64 KB of names");
      }
    }
    return new NameTable(entries);
  }

  Optional<String> copyright() {
    return find(COPYRIGHT);
  }

  Optional<String> family() {
    return find(TYPOGRAPHIC_FAMILY).or(() -> find(FAMILY));
  }

  /** Replaces the family name in all strings except legal notices. */
  NameTable renamed(String family) {
    return family().map(old -> renamed(old, family)).orElse(this);
  }

  FontTable write() {
    TableWriter strings = new TableWriter();
    TableWriter out =
        new TableWriter().u16(0).u16(entries.size()).u16(HEADER + RECORD * entries.size());
    for (Entry entry : entries) {
      byte[] text = entry.text().getBytes(StandardCharsets.UTF_16BE);
      out.u16(3).u16(1).u16(entry.language()).u16(entry.id());
      out.u16(text.length).u16(strings.size());
      strings.bytes(text);
    }
    return out.bytes(strings.toBytes()).toTable("name");
  }

  private NameTable renamed(String from, String to) {
    return new NameTable(
        entries.stream().map(e -> isNotice(e.id()) ? e : e.renamed(from, to)).toList());
  }

  /** Whether the string is a legal notice, which must not be changed. */
  private static boolean isNotice(int id) {
    return id == COPYRIGHT || id == TRADEMARK || id == LICENSE || id == LICENSE_ADDRESS;
  }

  private Optional<String> find(int id) {
    return entries.stream().filter(entry -> entry.id() == id).map(Entry::text).findFirst();
  }
}
