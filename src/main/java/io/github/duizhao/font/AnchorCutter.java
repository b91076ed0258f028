package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the subtables of {@code GPOS} that join glyphs at anchors: marks on letters, ligatures and
 * marks, and letters that are written together (OpenType 1.9).
 */
final class AnchorCutter {
  private final FontTable gpos;
  private final BitSet kept;

  AnchorCutter(FontTable gpos, BitSet kept) {
    this.gpos = gpos;
    this.kept = kept;
  }

  Optional<OffsetTable> cursive(int at) {
    List<Integer> covered = covered(at + 2, at);
    List<Integer> glyphs = covered.stream().filter(kept::get).toList();
    OffsetTable out = new OffsetTable().u16(1).part(GlyphCoverage.write(glyphs)).u16(glyphs.size());
    for (int i = 0; i < covered.size(); i++) {
      if (kept.get(covered.get(i))) {
        anchor(at, at + 6 + 4 * i, out);
        anchor(at, at + 8 + 4 * i, out);
      }
    }
    return glyphs.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  Optional<OffsetTable> marks(int at) {
    int classes = gpos.u16(at + 6);
    int list = at + gpos.u16(at + 10);
    List<Integer> bases = covered(at + 4, at);
    OffsetTable array = new OffsetTable().u16((int) bases.stream().filter(kept::get).count());
    for (int i = 0; i < bases.size(); i++) {
      if (kept.get(bases.get(i))) {
        for (int j = 0; j < classes; j++) {
          anchor(list, list + 2 + 2 * (i * classes + j), array);
        }
      }
    }
    return joined(at, bases, array);
  }

  Optional<OffsetTable> marksOnLigatures(int at) {
    int classes = gpos.u16(at + 6);
    int list = at + gpos.u16(at + 10);
    List<Integer> ligatures = covered(at + 4, at);
    List<OffsetTable> attachments = new ArrayList<>();
    for (int i = 0; i < ligatures.size(); i++) {
      if (kept.get(ligatures.get(i))) {
        int attach = list + gpos.u16(list + 2 + 2 * i);
        OffsetTable attachment = new OffsetTable().u16(gpos.u16(attach));
        for (int j = 0; j < classes * gpos.u16(attach); j++) {
          anchor(attach, attach + 2 + 2 * j, attachment);
        }
        attachments.add(attachment);
      }
    }
    return joined(at, ligatures, new OffsetTable().countedParts(attachments));
  }

  /** The subtable with its marks, or nothing if it has no mark or nothing to put it on. */
  private Optional<OffsetTable> joined(int at, List<Integer> bases, OffsetTable array) {
    List<Integer> marks = covered(at + 2, at);
    int list = at + gpos.u16(at + 8);
    OffsetTable markArray = new OffsetTable().u16((int) marks.stream().filter(kept::get).count());
    for (int i = 0; i < marks.size(); i++) {
      if (kept.get(marks.get(i))) {
        markArray.u16(gpos.u16(list + 2 + 4 * i));
        anchor(list, list + 4 + 4 * i, markArray);
      }
    }
    List<Integer> keptMarks = marks.stream().filter(kept::get).toList();
    List<Integer> keptBases = bases.stream().filter(kept::get).toList();
    OffsetTable out = new OffsetTable().u16(1).part(GlyphCoverage.write(keptMarks));
    out.part(GlyphCoverage.write(keptBases)).u16(gpos.u16(at + 6)).part(markArray).part(array);
    return keptMarks.isEmpty() || keptBases.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  /** Adds an anchor, or that there is none. Only its place counts, not its point or its pixels. */
  private void anchor(int base, int offsetAt, OffsetTable out) {
    int offset = gpos.u16(offsetAt);
    if (offset == 0) {
      out.u16(0);
    } else {
      int at = base + offset;
      out.part(new OffsetTable().u16(1).u16(gpos.u16(at + 2)).u16(gpos.u16(at + 4)));
    }
  }

  private List<Integer> covered(int offsetAt, int base) {
    return GlyphCoverage.read(gpos, base + gpos.u16(offsetAt));
  }
}
