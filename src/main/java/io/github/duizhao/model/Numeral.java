package io.github.duizhao.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the whole numbers that headings carry: 12, １２, 十二, 一百零三, XII, twelve. */
final class Numeral {
  private static final String HAN_DIGITS = "零一二三四五六七八九";
  private static final List<String> WORDS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numeral() {}

  /** The number, if it is 1 to 9999. */
  static Optional<Integer> parse(String text) {
    String folded = ascii(text);
    Optional<Integer> number =
        digits(folded).or(() -> han(text)).or(() -> word(folded)).or(() -> roman(folded));
    return number.filter(value -> value >= 1 && value <= 9999);
  }

  private static String ascii(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints()
        .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static Optional<Integer> digits(String text) {
    return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Integer> han(String text) {
    int total = 0;
    int digit = 0;
    boolean positional = text.length() > 1 && text.chars().noneMatch(c -> "十百千".indexOf(c) >= 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '〇' ? '零' : text.charAt(i) == '两' ? '二' : text.charAt(i);
      int value = HAN_DIGITS.indexOf(c);
      int power = "十百千".indexOf(c);
      if (value >= 0) {
        digit = positional ? Math.min(digit * 10 + value, 99999) : value;
      } else if (power >= 0) {
        total += Math.max(digit, 1) * (int) Math.pow(10, power + 1.0);
        digit = 0;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(total + digit);
  }

  private static Optional<Integer> word(String text) {
    int index = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
    return index < 0 ? Optional.empty() : Optional.of(index + 1);
  }

  private static Optional<Integer> roman(String text) {
    if (!text.matches("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")) {
      return Optional.empty();
    }
    int total = 0;
    int last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int value = List.of(1, 5, 10, 50, 100, 500, 1000).get("IVXLCDM".indexOf(text.charAt(i)));
      total += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return Optional.of(total);
  }
}
