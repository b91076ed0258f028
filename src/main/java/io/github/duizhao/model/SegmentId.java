package io.github.duizhao.model;

/**
 * The permanent name of a segment, for example {@code c5-1-p2}; also its id in HTML, EPUB and PDF.
 */
public record SegmentId(String value) {

  /**
   * @throws IllegalArgumentException if the value is not of the form {@code
   *     [a-z][a-z0-9]*(-[a-z0-9]+)*}
   */
  public SegmentId {
    Names.requireWellFormed("SegmentId", value);
  }

  /** Whether the value is well formed. */
  public static boolean isWellFormed(String value) {
    return Names.isWellFormed(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
