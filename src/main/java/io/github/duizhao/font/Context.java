package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A subtable that defines where other lookups apply (OpenType 1.9, "Sequence Context" and "Chained
 * Sequence Context"). Its rules are lists of glyphs in format 1 and of glyph classes in format 2;
 * format 3 has one rule, a list of coverages.
 *
 * @param chained whether the rules also look backwards and ahead
 */
record Context(FontTable table, boolean chained) {

  /**
   * One rule. Its numbers are glyphs, classes, or the offsets of coverages.
   *
   * @param input the input sequence; in formats 1 and 2 without its first glyph or class
   * @param actions pairs of an index in the input sequence and the number of a lookup
   */
  private record Rule(
      List<Integer> back, List<Integer> input, List<Integer> ahead, List<Integer> actions) {

    /**
     * Reads a rule.
     *
     * @param implied the number of input glyphs or classes that are counted but not listed
     */
    static Rule read(FontTable rule, boolean chained, int implied) {
      if (!chained) {
        List<Integer> input = rule.numbers(4, Math.max(rule.u16(0) - implied, 0));
        List<Integer> actions = rule.numbers(4 + 2 * input.size(), 2 * rule.u16(2));
        return new Rule(List.of(), input, List.of(), actions);
      }
      List<Integer> back = rule.countedNumbers(0);
      int inputAt = 2 + 2 * back.size();
      List<Integer> input = rule.numbers(inputAt + 2, Math.max(rule.u16(inputAt) - implied, 0));
      int aheadAt = inputAt + 2 + 2 * input.size();
      List<Integer> ahead = rule.countedNumbers(aheadAt);
      int actionsAt = aheadAt + 2 + 2 * ahead.size();
      return new Rule(back, input, ahead, rule.numbers(actionsAt + 2, 2 * rule.u16(actionsAt)));
    }

    Stream<Integer> all() {
      return Stream.of(back, input, ahead).flatMap(List::stream);
    }

    Stream<Integer> lookups() {
      return IntStream.range(0, actions.size() / 2).mapToObj(i -> actions.get(2 * i + 1));
    }

    /** The actions whose lookup is kept, with its new number. */
    List<Integer> actions(Map<Integer, Integer> lookups) {
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < actions.size(); i += 2) {
        Integer lookup = lookups.get(actions.get(i + 1));
        if (lookup != null) {
          kept.addAll(List.of(actions.get(i), lookup));
        }
      }
      return kept;
    }
  }

  /** The numbers of the lookups that the rules refer to. */
  List<Integer> lookups() {
    Stream<Rule> rules =
        format() == 3
            ? Stream.of(onlyRule())
            : sets().stream().flatMap(Optional::stream).flatMap(List::stream);
    return rules.flatMap(Rule::lookups).distinct().toList();
  }

  /**
   * Cuts the subtable down to the kept glyphs. The result is empty if none of its rules can apply.
   *
   * @param lookups the new numbers of the kept lookups
   */
  Optional<TableWriter> cut(BitSet kept, Map<Integer, Integer> lookups) {
    return switch (format()) {
      case 1 -> cutGlyphs(kept, lookups);
      case 2 -> cutClasses(kept, lookups);
      default -> cutCoverages(kept, lookups);
    };
  }

  private int format() {
    int format = table.u16(0);
    if (format < 1 || format > 3) {
      throw table.malformed("has a context of unknown format " + format);
    }
    return format;
  }

  private Rule onlyRule() {
    return Rule.read(table.from(2), chained, 0);
  }

  /** The position of the number of rule sets; in format 2 it follows the class offsets. */
  private int setsAt() {
    int classes = chained ? 3 : 1;
    return format() == 1 ? 4 : 4 + 2 * classes;
  }

  /** The rules by first glyph or class, in formats 1 and 2. */
  private List<Optional<List<Rule>>> sets() {
    List<Optional<List<Rule>>> sets = new ArrayList<>();
    for (int offset : table.countedNumbers(setsAt())) {
      sets.add(offset == 0 ? Optional.empty() : Optional.of(rules(table.from(offset))));
    }
    return sets;
  }

  private List<Rule> rules(FontTable set) {
    List<Rule> rules = new ArrayList<>();
    for (int offset : set.countedNumbers(0)) {
      rules.add(Rule.read(set.from(offset), chained, 1));
    }
    return rules;
  }

  private Optional<TableWriter> cutGlyphs(BitSet kept, Map<Integer, Integer> lookups) {
    List<Optional<List<Rule>>> all = sets();
    List<Integer> firsts = new ArrayList<>();
    List<TableWriter> sets = new ArrayList<>();
    Map<Integer, Integer> covered = Coverage.read(table.part(2), kept);
    covered.forEach(
        (i, glyph) -> {
          List<Rule> rules =
              new ArrayList<>(i < all.size() ? all.get(i).orElse(List.of()) : List.of());
          rules.removeIf(rule -> !rule.all().allMatch(kept::get));
          if (!rules.isEmpty()) {
            firsts.add(glyph);
            sets.add(set(rules, lookups));
          }
        });
    TableWriter out = new TableWriter().u16(1).part(Coverage.write(firsts)).countedParts(sets);
    return firsts.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  private Optional<TableWriter> cutClasses(BitSet kept, Map<Integer, Integer> lookups) {
    Map<Integer, Integer> firsts = Coverage.read(table.part(2), kept);
    if (firsts.isEmpty()) {
      return Optional.empty();
    }
    TableWriter out = new TableWriter().u16(2).part(Coverage.write(firsts.values()));
    for (int at = 4; at < setsAt(); at += 2) {
      out.part(GlyphClasses.read(table.part(at), kept).write());
    }
    List<Optional<List<Rule>>> sets = sets();
    out.u16(sets.size());
    for (Optional<List<Rule>> rules : sets) {
      rules.ifPresentOrElse(some -> out.part(set(some, lookups)), () -> out.u16(0));
    }
    return Optional.of(out);
  }

  private TableWriter set(List<Rule> rules, Map<Integer, Integer> lookups) {
    List<TableWriter> parts = new ArrayList<>();
    for (Rule rule : rules) {
      TableWriter out = new TableWriter();
      int inputs = rule.input().size() + 1;
      List<Integer> actions = rule.actions(lookups);
      if (chained) {
        out.countedNumbers(rule.back()).u16(inputs).numbers(rule.input());
        out.countedNumbers(rule.ahead()).u16(actions.size() / 2);
      } else {
        out.u16(inputs).u16(actions.size() / 2).numbers(rule.input());
      }
      parts.add(out.numbers(actions));
    }
    return new TableWriter().countedParts(parts);
  }

  private Optional<TableWriter> cutCoverages(BitSet kept, Map<Integer, Integer> lookups) {
    Rule rule = onlyRule();
    List<Integer> actions = rule.actions(lookups);
    TableWriter out = new TableWriter().u16(3);
    if (chained) {
      out.countedParts(Coverage.cut(table, rule.back(), kept));
      out.countedParts(Coverage.cut(table, rule.input(), kept));
      out.countedParts(Coverage.cut(table, rule.ahead(), kept)).u16(actions.size() / 2);
    } else {
      out.u16(rule.input().size()).u16(actions.size() / 2);
      Coverage.cut(table, rule.input(), kept).forEach(out::part);
    }
    boolean applies =
        rule.all().noneMatch(offset -> Coverage.read(table.from(offset), kept).isEmpty());
    return applies ? Optional.of(out.numbers(actions)) : Optional.empty();
  }
}
