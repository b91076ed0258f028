package io.github.duizhao.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers in Roman numerals, 1 to 3999: XII, MCMXC. */
public final class RomanNumeral {
  private static final String LETTERS = "IVXLCDM";
  private static final Pattern FORM =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

  private RomanNumeral() {}

  /** The number, if the whole text is one in capital letters. */
  public static Optional<Integer> parse(String text) {
    if (text.isEmpty() || LETTERS.indexOf(text.charAt(0)) < 0 || !FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    int total = 0;
    int last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int value = List.of(1, 5, 10, 50, 100, 500, 1000).get(LETTERS.indexOf(text.charAt(i)));
      total += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return Optional.of(total);
  }
}
