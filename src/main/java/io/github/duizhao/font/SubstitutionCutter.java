package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Cuts the subtables of {@code GSUB} that put glyphs in the place of others (OpenType 1.9). */
final class SubstitutionCutter {
  private final FontTable gsub;
  private final BitSet kept;

  SubstitutionCutter(FontTable gsub, BitSet kept) {
    this.gsub = gsub;
    this.kept = kept;
  }

  /** The subtable, or nothing if none of its glyphs is kept. */
  Optional<OffsetTable> cut(int type, int at) {
    return switch (type) {
      case 1 -> single(at);
      case 2, 3 -> sequences(at);
      case 4 -> ligatures(at);
      case 8 -> reverse(at);
      default -> throw gsub.malformed("lookup of type " + type);
    };
  }

  private Optional<OffsetTable> single(int at) {
    List<Integer> covered = covered(at);
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    for (int i = 0; i < covered.size(); i++) {
      int glyph = covered.get(i);
      if (kept.get(glyph)) {
        from.add(glyph);
        to.add(gsub.u16(at) == 1 ? (glyph + gsub.u16(at + 4)) & 0xFFFF : gsub.u16(at + 6 + 2 * i));
      }
    }
    OffsetTable out = new OffsetTable().u16(2).part(GlyphCoverage.write(from));
    return from.isEmpty() ? Optional.empty() : Optional.of(out.countedNumbers(to));
  }

  private Optional<OffsetTable> sequences(int at) {
    List<Integer> covered = covered(at);
    List<Integer> from = new ArrayList<>();
    List<OffsetTable> sequences = new ArrayList<>();
    for (int i = 0; i < covered.size(); i++) {
      if (kept.get(covered.get(i))) {
        from.add(covered.get(i));
        sequences.add(new OffsetTable().countedNumbers(numbers(at + gsub.u16(at + 6 + 2 * i))));
      }
    }
    return parts(from, sequences);
  }

  private Optional<OffsetTable> ligatures(int at) {
    List<Integer> covered = covered(at);
    List<Integer> from = new ArrayList<>();
    List<OffsetTable> sets = new ArrayList<>();
    for (int i = 0; i < covered.size(); i++) {
      if (kept.get(covered.get(i))) {
        List<OffsetTable> set = ligatureSet(at + gsub.u16(at + 6 + 2 * i));
        if (!set.isEmpty()) {
          from.add(covered.get(i));
          sets.add(new OffsetTable().countedParts(set));
        }
      }
    }
    return parts(from, sets);
  }

  /** The ligatures whose components are all kept. */
  private List<OffsetTable> ligatureSet(int at) {
    List<OffsetTable> set = new ArrayList<>();
    for (int i = 0; i < gsub.u16(at); i++) {
      int ligature = at + gsub.u16(at + 2 + 2 * i);
      List<Integer> others = new ArrayList<>();
      for (int j = 1; j < gsub.u16(ligature + 2); j++) {
        others.add(gsub.u16(ligature + 2 + 2 * j));
      }
      if (others.stream().allMatch(kept::get)) {
        int glyph = gsub.u16(ligature);
        set.add(new OffsetTable().u16(glyph).u16(others.size() + 1).numbers(others));
      }
    }
    return set;
  }

  private Optional<OffsetTable> reverse(int at) {
    List<Integer> covered = covered(at);
    List<OffsetTable> back = coverages(at, at + 4);
    int aheadAt = at + 6 + 2 * back.size();
    List<OffsetTable> ahead = coverages(at, aheadAt);
    int substitutes = aheadAt + 4 + 2 * ahead.size();
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    for (int i = 0; i < covered.size(); i++) {
      if (kept.get(covered.get(i))) {
        from.add(covered.get(i));
        to.add(gsub.u16(substitutes + 2 * i));
      }
    }
    OffsetTable out = new OffsetTable().u16(1).part(GlyphCoverage.write(from));
    out.countedParts(back).countedParts(ahead).countedNumbers(to);
    return from.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  private List<OffsetTable> coverages(int at, int list) {
    return numbers(list).stream()
        .map(offset -> GlyphCoverage.read(gsub, at + offset).stream().filter(kept::get).toList())
        .map(GlyphCoverage::write)
        .toList();
  }

  private List<Integer> numbers(int at) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < gsub.u16(at); i++) {
      numbers.add(gsub.u16(at + 2 + 2 * i));
    }
    return numbers;
  }

  private List<Integer> covered(int at) {
    return GlyphCoverage.read(gsub, at + gsub.u16(at + 2));
  }

  private static Optional<OffsetTable> parts(List<Integer> from, List<OffsetTable> parts) {
    OffsetTable out = new OffsetTable().u16(1).part(GlyphCoverage.write(from));
    return from.isEmpty() ? Optional.empty() : Optional.of(out.countedParts(parts));
  }
}
