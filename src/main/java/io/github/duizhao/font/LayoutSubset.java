package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts {@code GSUB} or {@code GPOS} down to the kept features and glyphs. In most fonts this saves
 * the most bytes, because they have kerning for hundreds of letters that a book does not use.
 */
final class LayoutSubset {
  private final LayoutTable layout;
  private final BitSet kept;

  private LayoutSubset(LayoutTable layout, BitSet kept) {
    this.layout = layout;
    this.kept = kept;
  }

  /**
   * Returns the table, or empty if no lookup is left.
   *
   * @param kept the glyphs, closed over the substitutions of the kept features
   */
  static Optional<FontTable> of(FontTable table, BitSet kept) {
    return new LayoutSubset(LayoutTable.read(table), kept).cut();
  }

  private Optional<FontTable> cut() {
    Map<Integer, Integer> all = new TreeMap<>();
    layout.lookups(LayoutTable::isKept).stream().forEach(lookup -> all.put(lookup, lookup));
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int lookup : all.keySet()) {
      if (!subtables(lookup, all).isEmpty()) {
        numbers.put(lookup, numbers.size());
      }
    }
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    List<TableWriter> lookups = new ArrayList<>();
    numbers.keySet().forEach(lookup -> lookups.add(lookup(lookup, numbers)));
    Map<Integer, TableWriter> features = features(numbers);
    TableWriter out = new TableWriter().u16(1).u16(0).part(scripts(features));
    out.part(featureList(features)).part(new TableWriter().countedParts(lookups));
    return Optional.of(out.toTable(layout.table().tag()));
  }

  /** Writes the lookup as an extension, whose subtables can be at any distance. */
  private TableWriter lookup(int number, Map<Integer, Integer> numbers) {
    FontTable lookup = layout.lookup(number);
    int type = layout.subtables(number).get(0).type();
    List<TableWriter> parts = new ArrayList<>();
    for (TableWriter subtable : subtables(number, numbers)) {
      parts.add(new TableWriter().u16(1).u16(type).widePart(subtable));
    }
    int flags = lookup.u16(2);
    TableWriter out = new TableWriter().u16(layout.extension()).u16(flags).countedParts(parts);
    boolean hasMarkSet = (flags & 0x0010) != 0;
    return hasMarkSet ? out.u16(lookup.u16(6 + 2 * lookup.u16(4))) : out;
  }

  private List<TableWriter> subtables(int lookup, Map<Integer, Integer> numbers) {
    List<TableWriter> parts = new ArrayList<>();
    for (LayoutTable.Subtable subtable : layout.subtables(lookup)) {
      int type = subtable.type();
      FontTable table = subtable.table();
      Optional<TableWriter> part;
      if (layout.isContext(type)) {
        part = new Context(table, layout.isChained(type)).cut(kept, numbers);
      } else if (layout.isPositions()) {
        part = new Positions(table, kept).cut(type);
      } else {
        part = new Substitutions(table, kept).cut(type);
      }
      part.ifPresent(parts::add);
    }
    return parts;
  }

  /** The kept features that still have a lookup, by old number. */
  private Map<Integer, TableWriter> features(Map<Integer, Integer> numbers) {
    List<LayoutTable.Feature> all = layout.features();
    Map<Integer, TableWriter> features = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (LayoutTable.isKept(all.get(i).tag())) {
        List<Integer> lookups = new ArrayList<>(all.get(i).lookups());
        lookups.retainAll(numbers.keySet());
        lookups.replaceAll(numbers::get);
        if (!lookups.isEmpty()) {
          // without parameters: none of the kept features has any
          features.put(i, new TableWriter().u16(0).countedNumbers(lookups));
        }
      }
    }
    return features;
  }

  private TableWriter featureList(Map<Integer, TableWriter> features) {
    List<LayoutTable.Feature> all = layout.features();
    TableWriter list = new TableWriter().u16(features.size());
    features.forEach((old, feature) -> list.tag(all.get(old).tag()).part(feature));
    return list;
  }

  private TableWriter scripts(Map<Integer, TableWriter> features) {
    List<Integer> old = List.copyOf(features.keySet());
    FontTable list = layout.scripts();
    TableWriter out = new TableWriter().u16(list.u16(0));
    for (int i = 0; i < list.u16(0); i++) {
      int entry = 2 + 6 * i;
      out.tag(list.tag(entry)).part(script(list.part(entry + 4), old));
    }
    return out;
  }

  private static TableWriter script(FontTable script, List<Integer> old) {
    boolean hasDefault = script.u16(0) != 0;
    TableWriter out = new TableWriter();
    if (hasDefault) {
      out.part(language(script.part(0), old));
    } else {
      out.u16(0);
    }
    out.u16(script.u16(2));
    for (int i = 0; i < script.u16(2); i++) {
      int entry = 4 + 6 * i;
      out.tag(script.tag(entry)).part(language(script.part(entry + 4), old));
    }
    return out;
  }

  /** The features of a language, as new numbers. */
  private static TableWriter language(FontTable language, List<Integer> old) {
    int required = old.indexOf(language.u16(2));
    List<Integer> features = new ArrayList<>(language.countedNumbers(4));
    features.replaceAll(old::indexOf);
    features.removeIf(feature -> feature < 0);
    TableWriter out = new TableWriter().u16(0).u16(required < 0 ? 0xFFFF : required);
    return out.countedNumbers(features);
  }
}
