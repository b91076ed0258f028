package io.github.duizhao.text;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** Reads the whole numbers in headings: 12, １２, 十二, 一百零三, XII, twelve. */
public final class Numeral {
  private static final BigInteger LARGEST = BigInteger.valueOf(9999);

  private Numeral() {}

  /** The number, if the whole text is one from 1 to 9999. */
  public static Optional<Integer> parse(String text) {
    String folded = ascii(text);
    Optional<Integer> number =
        digits(folded)
            .or(() -> han(text))
            .or(() -> EnglishNumeral.parse(folded.toLowerCase(Locale.ROOT)))
            .or(() -> RomanNumeral.parse(folded));
    return number.filter(value -> value >= 1);
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
    return HanNumeral.parse(text)
        .filter(value -> value.compareTo(LARGEST) <= 0)
        .map(BigInteger::intValue);
  }
}
