package io.github.duizhao.model;

import java.util.Optional;

/**
 * A stretch of the book's text that a witness has without a gap.
 *
 * @param firstLine of the witness's file, counted from 1
 * @param lastLine of the same file, at least {@code firstLine}
 * @param from the first segment or heading it has
 * @param begins its first words in that segment, if it begins in the middle of it; they occur
 *     exactly once there
 * @param to the last segment or heading it has
 * @param ends its last words there, if it ends in the middle; they occur exactly once there
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
   * @throws IllegalArgumentException if the lines are no range
   */
  public Extent {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException(
          "lines must be a range from 1, were " + firstLine + "-" + lastLine);
    }
  }
}
