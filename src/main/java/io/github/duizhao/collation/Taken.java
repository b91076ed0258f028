package io.github.duizhao.collation;

import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a witness that became a segment or heading.
 *
 * @param firstLine of the witness's file, counted from 1
 * @param lastLine of the same file, at least {@code firstLine}
 */
public record Taken(Sigil witness, int firstLine, int lastLine, SegmentId at) {

  /** The lines of a block that a witness has, for each of its stretches that reach into it. */
  static List<Taken> of(Comparand witness, Alignment alignment, TextBlock block, SegmentId id) {
    List<Taken> taken = new ArrayList<>();
    for (Alignment.Stretch stretch : alignment.stretches()) {
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
        taken.add(new Taken(witness.sigil(), first, last, id));
      }
    }
    return taken;
  }

  /**
   * @throws IllegalArgumentException if the lines are no range
   */
  public Taken {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException(
          "lines must be a range from 1, were " + firstLine + "-" + lastLine);
    }
  }

  /** For example {@code A 3-13 → c4-1-p1}, or {@code A 14 → c4-1-p2}. */
  @Override
  public String toString() {
    String lines = firstLine == lastLine ? "" + firstLine : firstLine + "-" + lastLine;
    return witness + " " + lines + " → " + at;
  }
}
