package io.github.duizhao.build;

import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;

/**
 * Lines of a witness that became a segment or heading.
 *
 * @param firstLine of the witness's file, counted from 1
 * @param lastLine of the same file, at least {@code firstLine}
 */
public record Taken(Sigil witness, int firstLine, int lastLine, SegmentId at) {

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
