package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A subtable that says where other lookups apply (OpenType 1.9, "Sequence Context" and "Chained
 * Sequence Context").
 *
 * @param format 1 by glyphs, 2 by classes of glyphs, 3 by lists of glyphs
 * @param chained whether it looks backwards and ahead too
 * @param heads the places of the coverage and of the classes; none in format 3
 * @param sets the rules by first glyph or class; in format 3 one set of one rule
 */
record Context(int format, boolean chained, List<Integer> heads, List<Optional<List<Rule>>> sets) {

  /**
   * One rule. Its numbers are glyphs, classes, or the places of coverages, as the format says.
   *
   * @param input without the first in the formats 1 and 2
   * @param actions pairs of a place in the input and the number of a lookup
   */
  record Rule(List<Integer> back, List<Integer> input, List<Integer> ahead, List<Integer> actions) {

    /** Reads one after another. */
    static Rule read(FontTable table, int start, boolean chained, int implied) {
      int at = start;
      List<Integer> back = List.of();
      List<Integer> ahead = List.of();
      if (chained) {
        back = numbers(table, at + 2, table.u16(at));
        at += 2 + 2 * back.size();
      }
      int inputs = Math.max(table.u16(at) - implied, 0);
      List<Integer> input = numbers(table, at + (chained ? 2 : 4), inputs);
      int actionsAt = chained ? at + 2 + 2 * inputs : at + 2;
      if (chained) {
        ahead = numbers(table, actionsAt + 2, table.u16(actionsAt));
        actionsAt += 2 + 2 * ahead.size();
      }
      int listAt = chained ? actionsAt + 2 : at + 4 + 2 * inputs;
      return new Rule(back, input, ahead, numbers(table, listAt, 2 * table.u16(actionsAt)));
    }

    /** The table of the rule with its numbers as they are. */
    OffsetTable write(boolean chained) {
      OffsetTable out = new OffsetTable();
      if (!chained) {
        return out.u16(input.size() + 1).u16(actions.size() / 2).numbers(input).numbers(actions);
      }
      out.countedNumbers(back).u16(input.size() + 1).numbers(input).countedNumbers(ahead);
      return out.u16(actions.size() / 2).numbers(actions);
    }

    private static List<Integer> numbers(FontTable table, int at, int count) {
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        numbers.add(table.u16(at + 2 * i));
      }
      return numbers;
    }
  }

  static Context read(FontTable table, int at, boolean chained) {
    int format = table.u16(at);
    if (format == 3) {
      Rule rule = Rule.read(table, at + 2, chained, 0);
      return new Context(format, chained, List.of(), List.of(Optional.of(List.of(rule))));
    }
    if (format != 1 && format != 2) {
      throw table.malformed("context of format " + format);
    }
    int classes = chained ? 3 : 1;
    int count = format == 1 ? 1 : 1 + classes;
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      heads.add(at + table.u16(at + 2 + 2 * i));
    }
    List<Optional<List<Rule>>> sets = new ArrayList<>();
    int setsAt = at + 2 + 2 * count;
    for (int i = 0; i < table.u16(setsAt); i++) {
      int offset = table.u16(setsAt + 2 + 2 * i);
      sets.add(offset == 0 ? Optional.empty() : Optional.of(rules(table, at + offset, chained)));
    }
    return new Context(format, chained, heads, sets);
  }

  private static List<Rule> rules(FontTable table, int set, boolean chained) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < table.u16(set); i++) {
      rules.add(Rule.read(table, set + table.u16(set + 2 + 2 * i), chained, 1));
    }
    return rules;
  }

  /** The numbers of the lookups that the rules name. */
  List<Integer> lookups() {
    return sets.stream()
        .flatMap(Optional::stream)
        .flatMap(List::stream)
        .flatMap(rule -> everySecond(rule.actions()))
        .distinct()
        .toList();
  }

  private static Stream<Integer> everySecond(List<Integer> actions) {
    return Stream.iterate(1, i -> i < actions.size(), i -> i + 2).map(actions::get);
  }
}
