package io.github.duizhao.model;

/** The letter that identifies a witness, {@code A} to {@code Z}. */
public record Sigil(String value) implements Comparable<Sigil> {

  /**
   * @throws IllegalArgumentException if the value is not one capital letter
   */
  public Sigil {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("a sigil must be one letter, A to Z, was " + value);
    }
  }

  /** Whether the value is well formed. */
  public static boolean isWellFormed(String value) {
    return value.length() == 1 && value.charAt(0) >= 'A' && value.charAt(0) <= 'Z';
  }

  @Override
  public int compareTo(Sigil other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
