package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The lists of scripts, features and lookups that {@code GSUB} and {@code GPOS} have in the same
 * form (OpenType 1.9, "OpenType Layout Common Table Formats").
 */
record LayoutTables(FontTable table) {
  private static final int MOST_FEATURES = 0x2000;
  private static final int MOST_SUBTABLES = 0x4000;

  /** A feature's tag and the place of its table. */
  record Feature(String tag, int at) {}

  /** One subtable: its type, never that of an extension, and its place. */
  record Subtable(int type, int at) {}

  boolean isPositions() {
    return table.tag().equals("GPOS");
  }

  /** The type that stands for any other type far away. */
  int extension() {
    return isPositions() ? 9 : 7;
  }

  /** Whether lookups of that type name other lookups. */
  boolean isContext(int type) {
    return isPositions() ? type == 7 || type == 8 : type == 5 || type == 6;
  }

  /** Whether a context of that type looks backwards and ahead too. */
  boolean isChained(int type) {
    return type == (isPositions() ? 8 : 6);
  }

  int scripts() {
    return table.u16(4);
  }

  List<Feature> features() {
    int list = table.u16(6);
    int count = table.u16(list);
    if (count > MOST_FEATURES) {
      throw table.malformed(count + " features");
    }
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int record = list + 2 + 6 * i;
      features.add(new Feature(Sfnt.tag(table, record), list + table.u16(record + 4)));
    }
    return features;
  }

  /** The numbers of the lookups that a feature names. */
  List<Integer> lookups(Feature feature) {
    List<Integer> lookups = new ArrayList<>();
    for (int i = 0; i < table.u16(feature.at() + 2); i++) {
      int lookup = table.u16(feature.at() + 4 + 2 * i);
      if (lookup < lookupCount()) {
        lookups.add(lookup);
      }
    }
    return lookups;
  }

  int lookupCount() {
    return table.u16(table.u16(8));
  }

  /** The place of a lookup. */
  int lookup(int number) {
    int list = table.u16(8);
    return list + table.u16(list + 2 + 2 * number);
  }

  /** Refuses a table that would take for ever. */
  void check() {
    int subtables = 0;
    for (int i = 0; i < lookupCount(); i++) {
      subtables += table.u16(lookup(i) + 4);
    }
    if (subtables > MOST_SUBTABLES) {
      throw table.malformed(subtables + " subtables");
    }
  }

  List<Subtable> subtables(int number) {
    int lookup = lookup(number);
    List<Subtable> subtables = new ArrayList<>();
    for (int i = 0; i < table.u16(lookup + 4); i++) {
      int at = lookup + table.u16(lookup + 6 + 2 * i);
      subtables.add(
          table.u16(lookup) == extension()
              ? new Subtable(table.u16(at + 2), at + table.offset32(at + 4))
              : new Subtable(table.u16(lookup), at));
    }
    return subtables;
  }

  /** The lookups that the kept features name, and those that these name in turn. */
  BitSet keptLookups() {
    BitSet kept = new BitSet();
    for (Feature feature : features()) {
      if (Features.isKept(feature.tag())) {
        lookups(feature).forEach(kept::set);
      }
    }
    BitSet open = (BitSet) kept.clone();
    for (int next = open.nextSetBit(0); next >= 0; next = open.nextSetBit(0)) {
      open.clear(next);
      for (Subtable subtable : subtables(next)) {
        if (isContext(subtable.type())) {
          for (int named :
              Context.read(table, subtable.at(), isChained(subtable.type())).lookups()) {
            if (named < lookupCount() && !kept.get(named)) {
              kept.set(named);
              open.set(named);
            }
          }
        }
      }
    }
    return kept;
  }
}
