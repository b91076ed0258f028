package io.github.duizhao.model;

/**
 * The permanent name of a chapter or section, for example {@code c5-1}; also the id of its heading.
 */
public record SectionId(String value) {

  /**
   * @throws IllegalArgumentException if the value is not of the form {@code
   *     [a-z][a-z0-9]*(-[a-z0-9]+)*}
   */
  public SectionId {
    Names.requireWellFormed("SectionId", value);
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
