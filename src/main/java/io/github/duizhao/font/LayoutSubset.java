package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts {@code GSUB} or {@code GPOS} down to the kept features and to what they say about the kept
 * glyphs. In most fonts this is where the bytes are: kerning for hundreds of letters that a book
 * does not have.
 */
final class LayoutSubset {
  private final LayoutTables layout;
  private final BitSet kept;

  private LayoutSubset(LayoutTables layout, BitSet kept) {
    this.layout = layout;
    this.kept = kept;
  }

  /**
   * The table, or nothing if no lookup is left.
   *
   * @param kept the glyphs, closed over the substitutions of the kept features
   */
  static Optional<FontTable> of(FontTable table, BitSet kept) {
    LayoutTables layout = new LayoutTables(table);
    layout.check();
    return new LayoutSubset(layout, kept).cut();
  }

  private Optional<FontTable> cut() {
    Map<Integer, Integer> all = new TreeMap<>();
    layout.keptLookups().stream().forEach(lookup -> all.put(lookup, lookup));
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int lookup : all.keySet()) {
      if (!subtables(lookup, all).isEmpty()) {
        numbers.put(lookup, numbers.size());
      }
    }
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    List<OffsetTable> lookups = new ArrayList<>();
    numbers.keySet().forEach(lookup -> lookups.add(lookup(lookup, numbers)));
    Map<Integer, OffsetTable> features = features(numbers);
    OffsetTable out = new OffsetTable().u16(1).u16(0).part(scripts(features));
    out.part(featureList(features)).part(new OffsetTable().countedParts(lookups));
    return Optional.of(FontTable.of(layout.table().tag(), out.toBytes()));
  }

  /** A lookup of extensions, whose subtables may lie as far away as they like. */
  private OffsetTable lookup(int number, Map<Integer, Integer> numbers) {
    FontTable table = layout.table();
    int at = layout.lookup(number);
    int type = layout.subtables(number).get(0).type();
    List<OffsetTable> parts = new ArrayList<>();
    for (OffsetTable subtable : subtables(number, numbers)) {
      parts.add(new OffsetTable().u16(1).u16(type).widePart(subtable));
    }
    int flags = table.u16(at + 2);
    OffsetTable out = new OffsetTable().u16(layout.extension()).u16(flags).countedParts(parts);
    boolean hasMarkSet = (flags & 0x0010) != 0;
    return hasMarkSet ? out.u16(table.u16(at + 6 + 2 * table.u16(at + 4))) : out;
  }

  private List<OffsetTable> subtables(int lookup, Map<Integer, Integer> numbers) {
    FontTable table = layout.table();
    List<OffsetTable> parts = new ArrayList<>();
    for (LayoutTables.Subtable subtable : layout.subtables(lookup)) {
      int type = subtable.type();
      int at = subtable.at();
      Optional<OffsetTable> part;
      if (layout.isContext(type)) {
        part = new ContextCutter(table, kept, numbers).cut(at, layout.isChained(type));
      } else if (layout.isPositions()) {
        part = new PositionCutter(table, kept).cut(type, at);
      } else {
        part = new SubstitutionCutter(table, kept).cut(type, at);
      }
      part.ifPresent(parts::add);
    }
    return parts;
  }

  /** The features that have a lookup left, by their old numbers. */
  private Map<Integer, OffsetTable> features(Map<Integer, Integer> numbers) {
    List<LayoutTables.Feature> all = layout.features();
    Map<Integer, OffsetTable> features = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      List<Integer> lookups =
          layout.lookups(all.get(i)).stream()
              .filter(numbers::containsKey)
              .map(numbers::get)
              .toList();
      if (Features.isKept(all.get(i).tag()) && !lookups.isEmpty()) {
        // no parameters: none of the kept features has any
        features.put(i, new OffsetTable().u16(0).countedNumbers(lookups));
      }
    }
    return features;
  }

  private OffsetTable featureList(Map<Integer, OffsetTable> features) {
    List<LayoutTables.Feature> all = layout.features();
    OffsetTable list = new OffsetTable().u16(features.size());
    features.forEach((old, feature) -> list.tag(all.get(old).tag()).part(feature));
    return list;
  }

  private OffsetTable scripts(Map<Integer, OffsetTable> features) {
    List<Integer> old = List.copyOf(features.keySet());
    FontTable table = layout.table();
    int list = layout.scripts();
    OffsetTable out = new OffsetTable().u16(table.u16(list));
    for (int i = 0; i < table.u16(list); i++) {
      int record = list + 2 + 6 * i;
      int script = list + table.u16(record + 4);
      OffsetTable part = new OffsetTable();
      if (table.u16(script) == 0) {
        part.u16(0);
      } else {
        part.part(language(script + table.u16(script), old));
      }
      part.u16(table.u16(script + 2));
      for (int j = 0; j < table.u16(script + 2); j++) {
        int language = script + 4 + 6 * j;
        part.tag(Sfnt.tag(table, language));
        part.part(language(script + table.u16(language + 4), old));
      }
      out.tag(Sfnt.tag(table, record)).part(part);
    }
    return out;
  }

  /** Which features a language uses, by their new numbers. */
  private OffsetTable language(int at, List<Integer> old) {
    FontTable table = layout.table();
    int required = old.indexOf(table.u16(at + 2));
    List<Integer> features = new ArrayList<>();
    for (int i = 0; i < table.u16(at + 4); i++) {
      int feature = old.indexOf(table.u16(at + 6 + 2 * i));
      if (feature >= 0) {
        features.add(feature);
      }
    }
    return new OffsetTable().u16(0).u16(required < 0 ? 0xFFFF : required).countedNumbers(features);
  }
}
