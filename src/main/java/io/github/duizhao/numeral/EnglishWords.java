package io.github.duizhao.numeral;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English words about numbers that are not numerals themselves, from {@code english.tsv}. */
final class EnglishWords {
  private static final WordLists LISTS = new WordLists("english.tsv");
  private static final Map<String, Rational> SCALES = LISTS.values("scale");
  private static final Map<String, Rational> ARCHAIC = LISTS.values("archaic");
  private static final Map<String, Rational> MONTHS = LISTS.values("month");
  private static final Map<String, Rational> YEARS = LISTS.values("years");
  private static final Map<String, Rational> POSSIBLE = LISTS.values("possible");
  private static final Map<String, Rational> MULTIPLES = LISTS.values("multiple");
  private static final Set<String> POINTING = LISTS.words("pointing");
  private static final Set<String> PERCENT = LISTS.words("percent");
  private static final Set<String> ADJECTIVE_PARTS = LISTS.words("adjective");
  private static final Set<String> NOT_SECOND = LISTS.words("not-second");

  private EnglishWords() {}

  /** The factor of {@code million} and similar words. */
  static Optional<Rational> scale(String word) {
    return Optional.ofNullable(SCALES.get(word));
  }

  /** 80 for {@code fourscore}. */
  static Optional<Integer> archaic(String word) {
    return Optional.ofNullable(ARCHAIC.get(word)).map(value -> value.numerator().intValueExact());
  }

  /** The number that a translation may have for this word: 2 for {@code pair}. */
  static Optional<Rational> possible(String word) {
    return Optional.ofNullable(POSSIBLE.get(word));
  }

  /** The factor by which something grew: 2 for {@code doubled}. */
  static Optional<Rational> multiple(String word) {
    return Optional.ofNullable(MULTIPLES.get(word));
  }

  /** The length in years of a decade, century or millennium. */
  static Optional<Rational> years(String word) {
    return Optional.ofNullable(YEARS.get(word));
  }

  /** The number of the month, 1 to 12, if the name is capitalized. */
  static Optional<Rational> month(String word) {
    return word.isEmpty() || !Character.isUpperCase(word.charAt(0))
        ? Optional.empty()
        : Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a number after this word refers back: all three, the two. */
  static boolean isPointing(String word) {
    return POINTING.contains(word);
  }

  static boolean isPercent(String word) {
    return PERCENT.contains(word);
  }

  /** Whether a number and this word form an adjective: two-way, three-dimensional. */
  static boolean formsAdjective(String word) {
    return ADJECTIVE_PARTS.contains(word);
  }

  /** Whether "second" before this word is not the ordinal: second nature. */
  static boolean isNotSecond(String word) {
    return NOT_SECOND.contains(word);
  }
}
