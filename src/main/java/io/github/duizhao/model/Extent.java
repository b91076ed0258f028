package io.github.duizhao.model;

import java.util.Optional;

/**
 * A passage of the book's text that a witness has without a gap.
 *
 * @param firstLine the first line in the witness's file, counted from 1
 * @param lastLine the last line in that file, at least {@code firstLine}
 * @param from the first segment or heading of the passage
 * @param begins the first words of the passage, if it begins inside that segment; they occur
 *     exactly once there
 * @param to the last segment or heading of the passage
 * @param ends the last words of the passage, if it ends inside that segment; they occur exactly
 *     once there
 */
public record Extent(
    Sigil witness,
    int firstLine,
    int lastLine,
    SegmentId from,
    Optional<String> begins,
    SegmentId to,
    Optional<String> ends) {

  /**
   * @throws IllegalArgumentException if the lines are not a range
   */
  public Extent {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException(
          "lines must be a range from 1, were " + firstLine + "-" + lastLine);
    }
  }
}
