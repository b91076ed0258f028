package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.text.EnglishNumeral;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads a number in words: {@code two hundred and five}, {@code two and a half million}. */
final class SpelledNumber {
  /** No real number in words is longer. */
  private static final int MOST_WORDS = 40;

  private static final Rational HUNDRED = Rational.of(100);

  private final EnglishText text;
  private final int first;
  private int at;
  private Rational total = Rational.ZERO;
  private Optional<Rational> current = Optional.empty();
  private Optional<Rational> scale = Optional.empty();
  private Last last = Last.NONE;

  private enum Last {
    NONE,
    ONES,
    TENS,
    HUNDRED,
    SCALE,
    ORDINAL
  }

  private SpelledNumber(EnglishText text, int first) {
    this.text = text;
    this.first = first;
    this.at = first;
  }

  /** The number in words that starts with this token. */
  static Optional<Amount> at(EnglishText text, int first) {
    SpelledNumber number = new SpelledNumber(text, first);
    number.read();
    return number.at == first ? Optional.empty() : Optional.of(number.amount());
  }

  private Amount amount() {
    Rational value = total.plus(current.orElse(Rational.ZERO));
    boolean ordinal = last == Last.ORDINAL;
    return new Amount(
        first, at, List.of(value), scale.orElse(Rational.ONE), ordinal, Form.WORDS, true);
  }

  private void read() {
    while (at < text.size()
        && at - first < MOST_WORDS
        && last != Last.ORDINAL
        && (at == first || text.joinsNext(at - 1))) {
      boolean joined = text.word(at).equals("and") ? and() : take(text.word(at));
      if (!joined) {
        return;
      }
    }
  }

  private boolean take(String word) {
    Optional<Integer> cardinal = EnglishNumeral.cardinal(word).or(() -> EnglishWords.archaic(word));
    if (cardinal.isPresent()) {
      return small(cardinal.get(), false);
    }
    Optional<Integer> ordinal = EnglishNumeral.ordinal(word);
    if (ordinal.isPresent()) {
      return small(ordinal.get(), true);
    }
    boolean th = word.endsWith("th");
    String cardinalWord = th ? word.substring(0, word.length() - 2) : word;
    if (cardinalWord.equals("hundred")) {
      return hundred(th);
    }
    return EnglishWords.scale(cardinalWord).map(factor -> multiply(factor, th)).orElse(false);
  }

  private boolean small(int value, boolean ordinal) {
    boolean fits =
        switch (last) {
          case NONE -> true;
          case TENS -> value > 0 && value < 10;
          case HUNDRED, SCALE -> value > 0;
          case ONES, ORDINAL -> false;
        };
    if (!fits) {
      return false;
    }
    current = Optional.of(current.orElse(Rational.ZERO).plus(Rational.of(value)));
    last = ordinal ? Last.ORDINAL : value >= 20 ? Last.TENS : Last.ONES;
    at++;
    return true;
  }

  private boolean hundred(boolean ordinal) {
    Rational before = current.orElse(Rational.ONE);
    boolean fits = last == Last.NONE || last == Last.ONES || last == Last.TENS;
    if (!fits || before.compareTo(HUNDRED) >= 0) {
      return false;
    }
    current = Optional.of(before.times(HUNDRED));
    last = ordinal ? Last.ORDINAL : Last.HUNDRED;
    at++;
    return true;
  }

  private boolean multiply(Rational factor, boolean ordinal) {
    if (last == Last.SCALE && current.isEmpty() && factor.compareTo(Rational.of(1000)) < 0) {
      return false;
    }
    Rational before = current.orElse(last == Last.NONE ? Rational.ONE : Rational.ZERO);
    boolean larger = scale.isPresent() && factor.compareTo(scale.get()) > 0;
    if (larger || last == Last.SCALE) {
      total = total.plus(before).times(factor);
    } else {
      total = total.plus(before.times(factor));
    }
    current = Optional.empty();
    scale = Optional.of(factor);
    last = ordinal ? Last.ORDINAL : Last.SCALE;
    at++;
    return true;
  }

  /** "Two hundred and five" and "two and a half", but not "two hundred and three hundred". */
  private boolean and() {
    if (at == first || !text.joinsNext(at)) {
      return false;
    }
    String next = text.word(at + 1);
    boolean article = next.equals("a") || next.equals("one");
    if (article && text.joinsNext(at + 1) && text.word(at + 2).equals("half")) {
      Rational unit = last == Last.SCALE ? scale.orElse(Rational.ONE) : Rational.ONE;
      current = Optional.of(current.orElse(Rational.ZERO).plus(unit.times(Rational.HALF)));
      last = Last.HUNDRED;
      at += 3;
      return true;
    }
    Optional<Integer> value = EnglishNumeral.cardinal(next).or(() -> EnglishNumeral.ordinal(next));
    // archaic: ninety and nine
    boolean small =
        value.filter(number -> last != Last.TENS || number < 10).isPresent()
            || EnglishWords.archaic(next).isPresent();
    boolean another = text.joinsNext(at + 1) && text.word(at + 2).equals("hundred");
    if (!small || another || !EnumSet.of(Last.TENS, Last.HUNDRED, Last.SCALE).contains(last)) {
      return false;
    }
    at++;
    return take(next);
  }
}
