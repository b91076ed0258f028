package io.github.duizhao.collation;

import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a witness and what became of them.
 *
 * @param firstLine of the witness's file, counted from 1
 * @param lastLine of the same file, at least {@code firstLine}
 * @param at the segment or heading that they became, or none if they have no place in the text
 */
public record LineFate(Sigil witness, int firstLine, int lastLine, Optional<SegmentId> at) {

  /** Lines that became a segment or heading. */
  public LineFate(Sigil witness, int firstLine, int lastLine, SegmentId at) {
    this(witness, firstLine, lastLine, Optional.of(at));
  }

  /** The lines of a witness that have no place in the text. */
  static List<LineFate> unplaced(Alignment alignment) {
    WitnessUnits witness = alignment.witness();
    return alignment.unplaced().stream()
        .map(
            range ->
                new LineFate(
                    witness.sigil(),
                    witness.origin(range.from()).line(),
                    witness.origin(range.to() - 1).line(),
                    Optional.empty()))
        .toList();
  }

  /**
   * The lines of a witness that became a block, one entry for each stretch that reaches into it.
   */
  static List<LineFate> of(Alignment alignment, JoinedBlock block) {
    WitnessUnits witness = alignment.witness();
    List<LineFate> taken = new ArrayList<>();
    for (Alignment.Stretch stretch : alignment.stretchesFrom(block.units().from())) {
      if (stretch.left().from() >= block.units().to()) {
        break;
      }
      int first = Integer.MAX_VALUE;
      int last = 0;
      int to = Math.min(block.units().to(), stretch.left().to());
      for (int unit = Math.max(block.units().from(), stretch.left().from()); unit < to; unit++) {
        int there = alignment.at(unit);
        if (there >= 0) {
          int line = witness.origin(there).line();
          first = Math.min(first, line);
          last = Math.max(last, line);
        }
      }
      if (last > 0) {
        taken.add(new LineFate(witness.sigil(), first, last, block.id().orElseThrow()));
      }
    }
    return taken;
  }

  /**
   * @throws IllegalArgumentException if the lines are not a range
   */
  public LineFate {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException(
          "lines must be a range from 1, were " + firstLine + "-" + lastLine);
    }
  }

  /** For example {@code A 3-13 → c4-1-p1}, {@code A 14 → c4-1-p2} or {@code B 1-3 not placed}. */
  @Override
  public String toString() {
    String lines = firstLine == lastLine ? "" + firstLine : firstLine + "-" + lastLine;
    return witness + " " + lines + at.map(id -> " → " + id).orElse(" not placed");
  }
}
