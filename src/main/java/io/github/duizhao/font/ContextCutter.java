package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts contexts down to the rules whose glyphs are all there. */
final class ContextCutter {
  private final FontTable table;
  private final BitSet kept;
  private final Map<Integer, Integer> lookups;

  /**
   * A cutter for one table.
   *
   * @param lookups the new numbers of the lookups that stay
   */
  ContextCutter(FontTable table, BitSet kept, Map<Integer, Integer> lookups) {
    this.table = table;
    this.kept = kept;
    this.lookups = lookups;
  }

  /** The subtable, or nothing if none of its rules can apply. */
  Optional<OffsetTable> cut(int at, boolean chained) {
    Context context = Context.read(table, at, chained);
    return switch (context.format()) {
      case 1 -> byGlyphs(context);
      case 2 -> byClasses(context);
      default -> byCoverages(at, context);
    };
  }

  private Optional<OffsetTable> byGlyphs(Context context) {
    List<Integer> all = GlyphCoverage.read(table, context.heads().get(0));
    List<Integer> firsts = new ArrayList<>();
    List<OffsetTable> sets = new ArrayList<>();
    for (int i = 0; i < Math.min(all.size(), context.sets().size()); i++) {
      List<Context.Rule> rules = new ArrayList<>(context.sets().get(i).orElse(List.of()));
      rules.removeIf(rule -> !areKept(rule));
      if (kept.get(all.get(i)) && !rules.isEmpty()) {
        firsts.add(all.get(i));
        sets.add(set(rules, context.chained()));
      }
    }
    OffsetTable out = new OffsetTable().u16(1).part(GlyphCoverage.write(firsts));
    return firsts.isEmpty() ? Optional.empty() : Optional.of(out.countedParts(sets));
  }

  private Optional<OffsetTable> byClasses(Context context) {
    List<Integer> firsts = keptOf(context.heads().get(0));
    if (firsts.isEmpty()) {
      return Optional.empty();
    }
    OffsetTable out = new OffsetTable().u16(2).part(GlyphCoverage.write(firsts));
    for (int head : context.heads().subList(1, context.heads().size())) {
      out.part(GlyphClasses.read(table, head, kept).write());
    }
    out.u16(context.sets().size());
    for (Optional<List<Context.Rule>> rules : context.sets()) {
      if (rules.isPresent()) {
        out.part(set(rules.get(), context.chained()));
      } else {
        out.u16(0);
      }
    }
    return Optional.of(out);
  }

  private Optional<OffsetTable> byCoverages(int at, Context context) {
    Context.Rule rule = context.sets().get(0).orElseThrow().get(0);
    OffsetTable out = new OffsetTable().u16(3);
    boolean applies = true;
    if (context.chained()) {
      applies &= coverages(at, rule.back(), out.u16(rule.back().size()));
      applies &= coverages(at, rule.input(), out.u16(rule.input().size()));
      applies &= coverages(at, rule.ahead(), out.u16(rule.ahead().size()));
    } else {
      out.u16(rule.input().size()).u16(actions(rule).size() / 2);
      applies &= coverages(at, rule.input(), out);
    }
    if (context.chained()) {
      out.u16(actions(rule).size() / 2);
    }
    return applies ? Optional.of(out.numbers(actions(rule))) : Optional.empty();
  }

  /** Adds the lists of glyphs; answers whether each has a glyph that is kept. */
  private boolean coverages(int at, List<Integer> offsets, OffsetTable out) {
    boolean all = true;
    for (int offset : offsets) {
      List<Integer> glyphs = keptOf(at + offset);
      out.part(GlyphCoverage.write(glyphs));
      all &= !glyphs.isEmpty();
    }
    return all;
  }

  private OffsetTable set(List<Context.Rule> rules, boolean chained) {
    return new OffsetTable()
        .countedParts(
            rules.stream()
                .map(r -> new Context.Rule(r.back(), r.input(), r.ahead(), actions(r)))
                .map(rule -> rule.write(chained))
                .toList());
  }

  private boolean areKept(Context.Rule rule) {
    return rule.back().stream().allMatch(kept::get)
        && rule.input().stream().allMatch(kept::get)
        && rule.ahead().stream().allMatch(kept::get);
  }

  /** The rule's actions whose lookup stays, with its new number. */
  private List<Integer> actions(Context.Rule rule) {
    List<Integer> actions = new ArrayList<>();
    for (int i = 0; i < rule.actions().size(); i += 2) {
      Integer lookup = lookups.get(rule.actions().get(i + 1));
      if (lookup != null) {
        actions.add(rule.actions().get(i));
        actions.add(lookup);
      }
    }
    return actions;
  }

  private List<Integer> keptOf(int coverage) {
    return GlyphCoverage.read(table, coverage).stream().filter(kept::get).toList();
  }
}
