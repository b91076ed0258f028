package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The glyphs that a layout feature may put in the place of others: table {@code GSUB} (OpenType
 * 1.9). Every lookup of a kept feature counts as if it were on; contexts are not looked at. So the
 * answer may hold a few glyphs too many and never one too few.
 */
final class Substitutions {
  private static final int EXTENSION = 7;
  private static final int MOST_WORK = 5_000_000;

  private final FontTable gsub;
  private final BitSet glyphs;
  private int work;

  private Substitutions(FontTable gsub, BitSet glyphs) {
    this.gsub = gsub;
    this.glyphs = glyphs;
  }

  /** Adds to the set all glyphs that its glyphs may turn into. */
  static void close(FontTable gsub, BitSet glyphs) {
    Substitutions substitutions = new Substitutions(gsub, glyphs);
    List<Integer> lookups = substitutions.lookups();
    int before;
    do {
      before = glyphs.cardinality();
      lookups.forEach(substitutions::lookup);
    } while (before != glyphs.cardinality());
  }

  /** The places of the lookups that the kept features use. */
  private List<Integer> lookups() {
    LayoutTables layout = new LayoutTables(gsub);
    layout.check();
    return layout.keptLookups().stream().map(layout::lookup).boxed().toList();
  }

  private void lookup(int at) {
    step();
    for (int i = 0; i < gsub.u16(at + 4); i++) {
      int subtable = at + gsub.u16(at + 6 + 2 * i);
      if (gsub.u16(at) == EXTENSION) {
        substitute(gsub.u16(subtable + 2), subtable + gsub.offset32(subtable + 4));
      } else {
        substitute(gsub.u16(at), subtable);
      }
    }
  }

  private void substitute(int type, int at) {
    step();
    switch (type) {
      case 1 -> single(at);
      case 2, 3 -> sequences(at);
      case 4 -> ligatures(at);
      case 8 -> reverse(at);
      // 5 and 6 only say where lookups of the other types apply
      default -> {}
    }
  }

  private void single(int at) {
    List<Integer> covered = covered(at);
    for (int i = 0; i < covered.size(); i++) {
      int glyph = covered.get(i);
      if (glyphs.get(glyph)) {
        glyphs.set(
            gsub.u16(at) == 1 ? (glyph + gsub.u16(at + 4)) & 0xFFFF : gsub.u16(at + 6 + 2 * i));
      }
    }
  }

  private void sequences(int at) {
    List<Integer> covered = covered(at);
    for (int i = 0; i < covered.size(); i++) {
      if (glyphs.get(covered.get(i))) {
        addAll(at + gsub.u16(at + 6 + 2 * i));
      }
    }
  }

  private void ligatures(int at) {
    List<Integer> covered = covered(at);
    for (int i = 0; i < covered.size(); i++) {
      if (glyphs.get(covered.get(i))) {
        int set = at + gsub.u16(at + 6 + 2 * i);
        for (int j = 0; j < gsub.u16(set); j++) {
          ligature(set + gsub.u16(set + 2 + 2 * j));
        }
      }
    }
  }

  private void ligature(int at) {
    step();
    boolean possible = true;
    for (int i = 1; i < gsub.u16(at + 2) && possible; i++) {
      step();
      possible = glyphs.get(gsub.u16(at + 2 + 2 * i));
    }
    if (possible) {
      glyphs.set(gsub.u16(at));
    }
  }

  private void reverse(int at) {
    int lookahead = at + 6 + 2 * gsub.u16(at + 4);
    int substitutes = lookahead + 2 + 2 * gsub.u16(lookahead);
    List<Integer> covered = covered(at);
    for (int i = 0; i < covered.size(); i++) {
      if (glyphs.get(covered.get(i))) {
        glyphs.set(gsub.u16(substitutes + 2 + 2 * i));
      }
    }
  }

  private void addAll(int at) {
    for (int i = 0; i < gsub.u16(at); i++) {
      step();
      glyphs.set(gsub.u16(at + 2 + 2 * i));
    }
  }

  /** The glyphs of a subtable's coverage, in the order of its indexes. */
  private List<Integer> covered(int subtable) {
    int at = subtable + gsub.u16(subtable + 2);
    List<Integer> covered = new ArrayList<>();
    for (int i = 0; i < gsub.u16(at + 2); i++) {
      if (gsub.u16(at) == 1) {
        step();
        covered.add(gsub.u16(at + 4 + 2 * i));
      } else {
        int range = at + 4 + 6 * i;
        for (int glyph = gsub.u16(range); glyph <= gsub.u16(range + 2); glyph++) {
          step();
          covered.add(glyph);
        }
      }
    }
    return covered;
  }

  private void step() {
    if (++work > MOST_WORK) {
      throw gsub.malformed("its substitutions do not come to an end");
    }
  }
}
