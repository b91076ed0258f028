package io.github.duizhao.model;

import java.util.regex.Pattern;

/** The form that every permanent name has. */
final class Names {
  /** More than anyone needs; file systems and readers have limits too. */
  private static final int LONGEST = 100;

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private Names() {}

  static boolean isWellFormed(String value) {
    return value.length() <= LONGEST && SHAPE.matcher(value).matches();
  }

  static void requireWellFormed(String type, String value) {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          type + " must match " + SHAPE + " and be short, was '" + value + "'");
    }
  }
}
