package io.github.duizhao.cli;

/** A number and what it counts: {@code 1 page}, {@code 27 pages}. */
final class Count {
  private Count() {}

  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
