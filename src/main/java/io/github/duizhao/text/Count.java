package io.github.duizhao.text;

/** A number and what it counts: {@code 1 page}, {@code 27 pages}. */
public final class Count {
  private Count() {}

  /** Returns the number and the noun, in the plural with {@code s} unless the number is 1. */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
