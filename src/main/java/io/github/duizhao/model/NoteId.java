package io.github.duizhao.model;

/** The permanent name of a footnote, for example {@code c5-1-n1}, the same in both languages. */
public record NoteId(String value) {
  /** Between the id of a file and a label that is local to it: {@code c5-1-fn-1}. */
  public static final String LOCAL = "-fn-";

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
