package io.github.duizhao.model;

/**
 * The permanent name of a footnote, for example {@code c5-1-n1}; the same label in both languages.
 */
public record NoteId(String value) {

  /**
   * @throws IllegalArgumentException if the value is not of the form {@code
   *     [a-z][a-z0-9]*(-[a-z0-9]+)*}
   */
  public NoteId {
    Names.requireWellFormed("NoteId", value);
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
