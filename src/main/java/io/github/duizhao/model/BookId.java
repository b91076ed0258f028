package io.github.duizhao.model;

/** Name of a book, for example {@code yangtze-delta-outline}; file names derive from it. */
public record BookId(String value) {

  /**
   * @throws IllegalArgumentException if the value is not of the form {@code
   *     [a-z][a-z0-9]*(-[a-z0-9]+)*}
   */
  public BookId {
    Names.requireWellFormed("BookId", value);
  }

  /** Whether {@code value} could name a book. */
  public static boolean isWellFormed(String value) {
    return Names.isWellFormed(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
