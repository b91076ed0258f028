package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A subtable of {@code GSUB} that replaces glyphs with other glyphs (OpenType 1.9). */
final class Substitutions {
  private static final int MAX_STEPS = 5_000_000;

  private final FontTable table;
  private final BitSet kept;
  private final Work work;

  /** Counts steps, so that a malicious font cannot keep the program busy. */
  private static final class Work {
    private int steps;

    void add(int count, FontTable table) {
      steps += count;
      if (steps > MAX_STEPS) {
        throw table.malformed("has substitutions that never end");
      }
    }
  }

  /**
   * One replacement.
   *
   * @param index the coverage index of the first glyph
   * @param from the glyphs to be replaced: one, or all of a ligature
   */
  private record Rule(int index, List<Integer> from, List<Integer> to) {
    int first() {
      return from.get(0);
    }
  }

  private Substitutions(FontTable table, BitSet kept, Work work) {
    this.table = table;
    this.kept = kept;
    this.work = work;
  }

  /** Creates a cutter of a subtable to the kept glyphs. */
  Substitutions(FontTable table, BitSet kept) {
    this(table, kept, new Work());
  }

  /**
   * Adds all glyphs that features can replace the glyphs of the set with. Every lookup is applied
   * in every context, so a few glyphs may be unnecessary, but none is missing.
   *
   * @param features whether a feature is applied, by its tag
   */
  static void close(FontTable gsub, BitSet glyphs, Predicate<String> features) {
    LayoutTable layout = LayoutTable.read(gsub);
    List<LayoutTable.Subtable> subtables = new ArrayList<>();
    layout.lookups(features).stream().forEach(lookup -> subtables.addAll(layout.subtables(lookup)));
    Work work = new Work();
    int before;
    do {
      before = glyphs.cardinality();
      for (LayoutTable.Subtable subtable : subtables) {
        new Substitutions(subtable.table(), glyphs, work)
            .rules(subtable.type())
            .forEach(rule -> rule.to().forEach(glyphs::set));
      }
    } while (before != glyphs.cardinality());
  }

  /** Cuts the subtable down to the kept glyphs; the result is empty if it does not apply to any. */
  Optional<TableWriter> cut(int type) {
    Map<Integer, List<Rule>> rules =
        rules(type).stream()
            .collect(Collectors.groupingBy(Rule::index, LinkedHashMap::new, Collectors.toList()));
    List<Integer> firsts = rules.values().stream().map(list -> list.get(0).first()).toList();
    TableWriter coverage = Coverage.write(firsts);
    TableWriter out =
        switch (type) {
          case 1 -> new TableWriter().u16(2).part(coverage).countedNumbers(results(rules));
          case 2, 3 -> new TableWriter().u16(1).part(coverage).countedParts(sequences(rules));
          case 4 -> new TableWriter().u16(1).part(coverage).countedParts(ligatures(rules));
          case 8 -> reverse(coverage).countedNumbers(results(rules));
          default -> throw table.malformed("has a lookup of unknown type " + type);
        };
    return rules.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  private static List<Integer> results(Map<Integer, List<Rule>> rules) {
    return rules.values().stream().map(list -> list.get(0).to().get(0)).toList();
  }

  private static List<TableWriter> sequences(Map<Integer, List<Rule>> rules) {
    return rules.values().stream()
        .map(list -> new TableWriter().countedNumbers(list.get(0).to()))
        .toList();
  }

  private static List<TableWriter> ligatures(Map<Integer, List<Rule>> rules) {
    List<TableWriter> sets = new ArrayList<>();
    for (List<Rule> set : rules.values()) {
      List<TableWriter> ligatures = new ArrayList<>();
      for (Rule rule : set) {
        List<Integer> from = rule.from();
        TableWriter out = new TableWriter().numbers(rule.to()).u16(from.size());
        ligatures.add(out.numbers(from.subList(1, from.size())));
      }
      sets.add(new TableWriter().countedParts(ligatures));
    }
    return sets;
  }

  private TableWriter reverse(TableWriter coverage) {
    TableWriter out = new TableWriter().u16(1).part(coverage);
    out.countedParts(Coverage.cut(table, table.countedNumbers(4), kept));
    return out.countedParts(Coverage.cut(table, table.countedNumbers(aheadAt()), kept));
  }

  private int aheadAt() {
    return 6 + 2 * table.u16(4);
  }

  /** The rules whose input glyphs are all kept; contexts have no rules of their own. */
  private List<Rule> rules(int type) {
    List<Rule> rules = new ArrayList<>();
    boolean hasRules = (type >= 1 && type <= 4) || type == 8;
    if (hasRules) {
      List<Integer> covered = Coverage.read(table.part(2));
      step(covered.size());
      for (int i = 0; i < covered.size(); i++) {
        if (kept.get(covered.get(i))) {
          addRules(type, i, covered.get(i), rules);
        }
      }
    }
    return rules;
  }

  private void addRules(int type, int index, int glyph, List<Rule> rules) {
    if (type == 4) {
      ligatures(index, glyph, rules);
      return;
    }
    List<Integer> to =
        switch (type) {
          case 1 -> List.of(single(index, glyph));
          case 8 -> {
            int substitutes = aheadAt() + 2 + 2 * table.u16(aheadAt());
            yield List.of(table.u16(substitutes + 2 + 2 * index));
          }
          default -> table.part(6 + 2 * index).countedNumbers(0);
        };
    step(to.size());
    rules.add(new Rule(index, List.of(glyph), to));
  }

  private int single(int index, int glyph) {
    boolean isDelta = table.u16(0) == 1;
    return isDelta ? (glyph + table.u16(4)) & 0xFFFF : table.u16(6 + 2 * index);
  }

  private void ligatures(int index, int first, List<Rule> rules) {
    FontTable set = table.part(6 + 2 * index);
    for (int offset : set.countedNumbers(0)) {
      FontTable ligature = set.from(offset);
      List<Integer> from = new ArrayList<>(List.of(first));
      from.addAll(ligature.numbers(4, Math.max(ligature.u16(2) - 1, 0)));
      step(from.size());
      if (from.stream().allMatch(kept::get)) {
        rules.add(new Rule(index, from, List.of(ligature.u16(0))));
      }
    }
  }

  private void step(int count) {
    work.add(1 + count, table);
  }
}
