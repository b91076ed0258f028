package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts the subtables of {@code GPOS} that move glyphs (OpenType 1.9): single glyphs, pairs, and
 * glyphs that are attached at anchors, such as marks. Adjustments for single sizes in pixels are
 * left out.
 */
final class Positions {
  /** Horizontal and vertical placement and advance; the other bits are pixel adjustments. */
  private static final int LENGTHS = 0x000F;

  private final FontTable table;
  private final BitSet kept;

  /** Creates a cutter of a subtable to the kept glyphs. */
  Positions(FontTable table, BitSet kept) {
    this.table = table;
    this.kept = kept;
  }

  /** The format of value records: the numbers that they contain. */
  private record ValueFormat(int flags) {

    /** The size of a record in bytes. */
    int size() {
      return 2 * Integer.bitCount(flags);
    }

    /** The format without pixel adjustments. */
    int lengthsOnly() {
      return flags & LENGTHS;
    }

    /** The lengths in the record at a position; they precede the pixel adjustments. */
    List<Integer> lengths(FontTable table, int at) {
      return table.numbers(at, Integer.bitCount(lengthsOnly()));
    }
  }

  /** The two value records of a pair. */
  private record PairFormat(ValueFormat first, ValueFormat second) {
    static PairFormat read(FontTable table) {
      return new PairFormat(new ValueFormat(table.u16(4)), new ValueFormat(table.u16(6)));
    }

    int size() {
      return first.size() + second.size();
    }

    TableWriter write(TableWriter out) {
      return out.u16(first.lengthsOnly()).u16(second.lengthsOnly());
    }

    List<Integer> lengths(FontTable table, int at) {
      List<Integer> lengths = new ArrayList<>(first.lengths(table, at));
      lengths.addAll(second.lengths(table, at + first.size()));
      return lengths;
    }
  }

  /** Cuts the subtable down to the kept glyphs; the result is empty if it does not apply to any. */
  Optional<TableWriter> cut(int type) {
    return switch (type) {
      case 1 -> single();
      case 2 -> table.u16(0) == 1 ? glyphPairs() : classPairs();
      case 3 -> cursive();
      case 4, 6 -> marks();
      case 5 -> marksOnLigatures();
      default -> throw table.malformed("has a lookup of unknown type " + type);
    };
  }

  private Map<Integer, Integer> covered(int at) {
    return Coverage.read(table.part(at), kept);
  }

  private Optional<TableWriter> single() {
    Map<Integer, Integer> glyphs = covered(2);
    if (glyphs.isEmpty()) {
      return Optional.empty();
    }
    ValueFormat format = new ValueFormat(table.u16(4));
    boolean isShared = table.u16(0) == 1;
    TableWriter out = new TableWriter().u16(table.u16(0)).part(Coverage.write(glyphs.values()));
    out.u16(format.lengthsOnly());
    if (isShared) {
      return Optional.of(out.numbers(format.lengths(table, 6)));
    }
    out.u16(glyphs.size());
    glyphs.keySet().forEach(i -> out.numbers(format.lengths(table, 8 + i * format.size())));
    return Optional.of(out);
  }

  private Optional<TableWriter> glyphPairs() {
    PairFormat format = PairFormat.read(table);
    int setCount = table.u16(8);
    List<Integer> firsts = new ArrayList<>();
    List<TableWriter> sets = new ArrayList<>();
    covered(2)
        .forEach(
            (i, glyph) -> {
              List<List<Integer>> pairs =
                  i < setCount ? pairs(table.part(10 + 2 * i), format) : List.of();
              if (!pairs.isEmpty()) {
                firsts.add(glyph);
                TableWriter set = new TableWriter().u16(pairs.size());
                pairs.forEach(set::numbers);
                sets.add(set);
              }
            });
    TableWriter out = new TableWriter().u16(1).part(Coverage.write(firsts));
    format.write(out).countedParts(sets);
    return firsts.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  /** The kept second glyphs of a set, each with its lengths. */
  private List<List<Integer>> pairs(FontTable set, PairFormat format) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int i = 0; i < set.u16(0); i++) {
      int pair = 2 + (2 + format.size()) * i;
      int second = set.u16(pair);
      if (kept.get(second)) {
        List<Integer> numbers = new ArrayList<>(List.of(second));
        numbers.addAll(format.lengths(set, pair + 2));
        pairs.add(numbers);
      }
    }
    return pairs;
  }

  /** Kerning between classes of glyphs, cut down to the classes that have a glyph left. */
  private Optional<TableWriter> classPairs() {
    Collection<Integer> firsts = covered(2).values();
    if (firsts.isEmpty()) {
      return Optional.empty();
    }
    PairFormat format = PairFormat.read(table);
    GlyphClasses classes1 = GlyphClasses.read(table.part(8), kept);
    GlyphClasses classes2 = GlyphClasses.read(table.part(10), kept);
    Collection<Integer> seconds = classes2.classes().keySet();
    Map<Integer, Integer> rows = newNumbers(classes1, firsts);
    Map<Integer, Integer> columns = newNumbers(classes2, seconds);
    int rowSize = format.size() * table.u16(14);
    TableWriter out = new TableWriter().u16(2).part(Coverage.write(firsts));
    format.write(out);
    out.part(classes1.of(firsts, rows).write()).part(classes2.of(seconds, columns).write());
    out.u16(rows.size()).u16(columns.size());
    for (int row : rows.keySet()) {
      for (int column : columns.keySet()) {
        out.numbers(format.lengths(table, 16 + row * rowSize + column * format.size()));
      }
    }
    return Optional.of(out);
  }

  /** The new numbers of class 0 and of all classes that the glyphs have, by their old numbers. */
  private static Map<Integer, Integer> newNumbers(
      GlyphClasses classes, Collection<Integer> glyphs) {
    TreeSet<Integer> used = new TreeSet<>(List.of(0));
    glyphs.forEach(glyph -> used.add(classes.of(glyph)));
    Map<Integer, Integer> numbers = new TreeMap<>();
    used.forEach(old -> numbers.put(old, numbers.size()));
    return numbers;
  }

  /** Letters that are attached to each other, as in Arabic. */
  private Optional<TableWriter> cursive() {
    Map<Integer, Integer> glyphs = covered(2);
    TableWriter out = new TableWriter().u16(1).part(Coverage.write(glyphs.values()));
    out.u16(glyphs.size());
    for (int i : glyphs.keySet()) {
      anchor(table, 6 + 4 * i, out);
      anchor(table, 8 + 4 * i, out);
    }
    return glyphs.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  /** Marks on letters or on other marks. */
  private Optional<TableWriter> marks() {
    int classes = table.u16(6);
    FontTable list = table.part(10);
    Map<Integer, Integer> bases = covered(4);
    TableWriter array = new TableWriter().u16(bases.size());
    for (int i : bases.keySet()) {
      for (int j = 0; j < classes; j++) {
        anchor(list, 2 + 2 * (i * classes + j), array);
      }
    }
    return joined(bases, array);
  }

  private Optional<TableWriter> marksOnLigatures() {
    int classes = table.u16(6);
    FontTable list = table.part(10);
    Map<Integer, Integer> ligatures = covered(4);
    List<TableWriter> attachments = new ArrayList<>();
    for (int i : ligatures.keySet()) {
      FontTable attach = list.part(2 + 2 * i);
      TableWriter attachment = new TableWriter().u16(attach.u16(0));
      for (int j = 0; j < classes * attach.u16(0); j++) {
        anchor(attach, 2 + 2 * j, attachment);
      }
      attachments.add(attachment);
    }
    return joined(ligatures, new TableWriter().countedParts(attachments));
  }

  /** The subtable with its marks; empty if no mark or no base is left. */
  private Optional<TableWriter> joined(Map<Integer, Integer> bases, TableWriter array) {
    Map<Integer, Integer> marks = covered(2);
    FontTable list = table.part(8);
    TableWriter markArray = new TableWriter().u16(marks.size());
    for (int i : marks.keySet()) {
      markArray.u16(list.u16(2 + 4 * i));
      anchor(list, 4 + 4 * i, markArray);
    }
    TableWriter out = new TableWriter().u16(1).part(Coverage.write(marks.values()));
    out.part(Coverage.write(bases.values())).u16(table.u16(6)).part(markArray).part(array);
    return marks.isEmpty() || bases.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  /**
   * Copies the coordinates of an anchor, or writes offset 0 if there is none. Its contour point and
   * pixel adjustments are left out.
   */
  private static void anchor(FontTable from, int at, TableWriter out) {
    if (from.u16(at) == 0) {
      out.u16(0);
    } else {
      FontTable anchor = from.part(at);
      out.part(new TableWriter().u16(1).u16(anchor.u16(2)).u16(anchor.u16(4)));
    }
  }
}
