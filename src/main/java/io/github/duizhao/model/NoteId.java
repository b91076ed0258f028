package io.github.duizhao.model;

/** Permanent name of a footnote, for example {@code c5-1-n1}; the same label in both languages. */
public record NoteId(String value) {

  /**
   * @throws IllegalArgumentException if the value is not of the form {@code
   *     [a-z][a-z0-9]*(-[a-z0-9]+)*}
   */
  public NoteId {
    Names.requireWellFormed("NoteId", value);
  }

  /** Whether {@code value} could name a note. */
  public static boolean isWellFormed(String value) {
    return Names.isWellFormed(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
