package io.github.duizhao.model;

import java.util.regex.Pattern;

/** The form of all permanent names, such as the ids of sections and segments. */
final class Names {
  /** Long enough for any book, and within the limits of file systems. */
  private static final int LONGEST = 100;

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private Names() {}

  static boolean isWellFormed(String value) {
    return value.length() <= LONGEST && SHAPE.matcher(value).matches();
  }

  static void requireWellFormed(String type, String value) {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          type
              + " must match "
              + SHAPE
              + " and have at most "
              + LONGEST
              + " characters, was '"
              + value
              + "'");
    }
  }
}
