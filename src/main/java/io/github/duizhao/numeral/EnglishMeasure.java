package io.github.duizhao.numeral;

import java.util.Optional;

/**
 * What an amount is of: {@code 5 percent}, {@code 500 kV}, {@code two decades}.
 *
 * @param next the first token after it
 * @param end where it ends, in characters
 * @param factor what the amount is to be multiplied by: a hundredth, ten for years in decades
 */
record EnglishMeasure(int next, int end, Rational factor, Optional<Unit> unit) {

  static EnglishMeasure of(EnglishText text, EnglishAmount amount) {
    int next = amount.next();
    int end = text.token(next - 1).end();
    int sign = text.charAt(end) == ' ' ? end + 1 : end;
    EnglishMeasure nothing = new EnglishMeasure(next, end, Rational.ONE, Optional.empty());
    if (text.charAt(sign) == '%') {
      return new EnglishMeasure(next, sign + 1, Rational.PERCENT, Optional.empty());
    } else if (text.charAt(sign) == '‰') {
      return new EnglishMeasure(next, sign + 1, Rational.PERMILLE, Optional.empty());
    } else if (!text.joinsNext(next - 1)) {
      return nothing;
    }
    return percent(text, next)
        .or(() -> amount.ordinal() ? Optional.empty() : counted(text, next))
        .orElse(nothing);
  }

  private static Optional<EnglishMeasure> percent(EnglishText text, int first) {
    boolean cent = text.word(first).equals("per") && text.word(first + 1).equals("cent");
    if (!cent && !EnglishWords.isPercent(text.word(first))) {
      return Optional.empty();
    }
    int next = cent ? first + 2 : first + 1;
    boolean points = text.word(next).startsWith("point") && text.joinsNext(next - 1);
    return Optional.of(upTo(text, points ? next + 1 : next, Rational.PERCENT, Optional.empty()));
  }

  private static Optional<EnglishMeasure> counted(EnglishText text, int first) {
    Optional<Rational> span = EnglishWords.span(text.word(first));
    if (span.isPresent()) {
      return Optional.of(upTo(text, first + 1, span.get(), Optional.of(Unit.YEAR)));
    }
    Optional<Unit> squared = squared(text, first);
    if (squared.isPresent()) {
      int end = text.token(first).end() + 1;
      return Optional.of(new EnglishMeasure(first + 1, end, Rational.ONE, squared));
    }
    Optional<Unit> two =
        text.joinsNext(first)
            ? UnitNames.western(text.word(first) + " " + text.word(first + 1))
            : Optional.empty();
    Optional<Unit> one = unit(text, first);
    return two.map(unit -> upTo(text, first + 2, Rational.ONE, two))
        .or(() -> one.map(unit -> upTo(text, first + 1, Rational.ONE, one)));
  }

  private static Optional<Unit> squared(EnglishText text, int index) {
    return text.charAt(text.token(index).end()) == '²'
        ? UnitNames.western(text.token(index).spelled() + "²")
        : Optional.empty();
  }

  private static EnglishMeasure upTo(
      EnglishText text, int next, Rational factor, Optional<Unit> unit) {
    return new EnglishMeasure(next, text.token(next - 1).end(), factor, unit);
  }

  /** The unit that this token names in one word. */
  static Optional<Unit> unit(EnglishText text, int index) {
    if (index >= text.size()) {
      return Optional.empty();
    }
    // signs keep their capitals, words may open a title
    boolean isWord = text.word(index).length() > 3;
    return UnitNames.western(text.token(index).spelled())
        .or(() -> isWord ? UnitNames.western(text.word(index)) : Optional.empty());
  }
}
