package io.github.duizhao.numeral;

import io.github.duizhao.model.EnglishNumeral;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** Reads a number in words: {@code two hundred and five}, {@code two and a half million}. */
final class EnglishCount {
  /** Words that multiply what stands before them. */
  private static final Map<String, Long> SCALES =
      Map.of(
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L,
          "dozen", 12L,
          "score", 20L,
          "bn", 1_000_000_000L,
          "tn", 1_000_000_000_000L,
          "mn", 1_000_000L);

  private static final Map<String, Integer> SCORES = Map.of("threescore", 60, "fourscore", 80);
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

  /**
   * What was read.
   *
   * @param next the first token after it
   * @param scale of the last million or the like; 1 if there is none
   */
  record Result(Rational value, int next, Rational scale, boolean ordinal) {}

  private EnglishCount(EnglishText text, int first) {
    this.text = text;
    this.first = first;
    this.at = first;
  }

  /** The number in words that starts with this token. */
  static Optional<Result> at(EnglishText text, int first) {
    EnglishCount count = new EnglishCount(text, first);
    count.run();
    return count.at == first ? Optional.empty() : Optional.of(count.result());
  }

  /** What a million or its like multiplies by. */
  static Optional<Rational> scale(String word) {
    return Optional.ofNullable(SCALES.get(word)).map(Rational::of);
  }

  private Result result() {
    return new Result(
        total.plus(current.orElse(Rational.ZERO)),
        at,
        scale.orElse(Rational.ONE),
        last == Last.ORDINAL);
  }

  private void run() {
    while (at < text.size() && last != Last.ORDINAL && (at == first || text.joinsNext(at - 1))) {
      boolean joined = text.word(at).equals("and") ? and() : take(text.word(at));
      if (!joined) {
        return;
      }
    }
  }

  private boolean take(String word) {
    Optional<Integer> cardinal =
        EnglishNumeral.cardinal(word).or(() -> Optional.ofNullable(SCORES.get(word)));
    if (cardinal.isPresent()) {
      return small(cardinal.get(), false);
    }
    Optional<Integer> ordinal = EnglishNumeral.ordinal(word);
    if (ordinal.isPresent()) {
      return small(ordinal.get(), true);
    }
    if (word.equals("hundred") || word.equals("hundredth")) {
      return hundred(word.endsWith("th"));
    }
    boolean th = word.endsWith("th");
    return scale(th ? word.substring(0, word.length() - 2) : word)
        .map(factor -> times(factor, th))
        .orElse(false);
  }

  private boolean small(int value, boolean ordinal) {
    boolean fits =
        switch (last) {
          case NONE -> true;
          case TENS -> value > 0 && value < 10;
          case HUNDRED -> value > 0;
          case SCALE -> value > 0;
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

  private boolean times(Rational factor, boolean ordinal) {
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

  /** Two hundred and five; two and a half; but not: two hundred and three hundred. */
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
    // of old: ninety and nine
    boolean small =
        value.filter(number -> last != Last.TENS || number < 10).isPresent()
            || SCORES.containsKey(next);
    boolean another = text.joinsNext(at + 1) && text.word(at + 2).equals("hundred");
    if (!small || another || !EnumSet.of(Last.TENS, Last.HUNDRED, Last.SCALE).contains(last)) {
      return false;
    }
    at++;
    return take(next);
  }
}
