package io.github.duizhao.model;

/**
 * The name of a book, for example {@code yangtze-delta-outline}; file names are derived from it.
 */
public record BookId(String value) {

  /**
   * @throws IllegalArgumentException if the value is not of the form {@code
   *     [a-z][a-z0-9]*(-[a-z0-9]+)*}
   */
  public BookId {
    Names.requireWellFormed("BookId", value);
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
