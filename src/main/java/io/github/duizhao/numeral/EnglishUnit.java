package io.github.duizhao.numeral;

import java.util.Optional;

/**
 * The unit or percent sign after an amount: {@code 5 percent}, {@code 500 kV}, {@code two decades}.
 *
 * @param next the first token after it
 * @param end where it ends, in characters
 * @param factor by which the amount is multiplied: a hundredth for percent, ten for decades in
 *     years
 */
record EnglishUnit(int next, int end, Rational factor, Optional<Unit> unit) {

  static EnglishUnit of(EnglishText text, Amount amount) {
    int next = amount.end();
    int end = text.token(next - 1).end();
    int sign = text.charAt(end) == ' ' ? end + 1 : end;
    EnglishUnit nothing = new EnglishUnit(next, end, Rational.ONE, Optional.empty());
    if (text.charAt(sign) == '%') {
      return new EnglishUnit(next, sign + 1, Rational.PERCENT, Optional.empty());
    } else if (text.charAt(sign) == '‰') {
      return new EnglishUnit(next, sign + 1, Rational.PERMILLE, Optional.empty());
    } else if (!text.joinsNext(next - 1)) {
      return nothing;
    }
    return percent(text, next)
        .or(() -> amount.ordinal() ? Optional.empty() : after(text, next))
        .orElse(nothing);
  }

  private static Optional<EnglishUnit> percent(EnglishText text, int first) {
    boolean cent = text.word(first).equals("per") && text.word(first + 1).equals("cent");
    if (!cent && !EnglishWords.isPercent(text.word(first))) {
      return Optional.empty();
    }
    int next = cent ? first + 2 : first + 1;
    boolean points = text.word(next).startsWith("point") && text.joinsNext(next - 1);
    return Optional.of(upTo(text, points ? next + 1 : next, Rational.PERCENT, Optional.empty()));
  }

  private static Optional<EnglishUnit> after(EnglishText text, int first) {
    Optional<Rational> years = EnglishWords.years(text.word(first));
    if (years.isPresent()) {
      return Optional.of(upTo(text, first + 1, years.get(), Optional.of(Unit.YEAR)));
    }
    Optional<Unit> squared = squared(text, first);
    if (squared.isPresent()) {
      int end = text.token(first).end() + 1;
      return Optional.of(new EnglishUnit(first + 1, end, Rational.ONE, squared));
    }
    Optional<Unit> two =
        text.joinsNext(first)
            ? Unit.western(text.word(first) + " " + text.word(first + 1))
            : Optional.empty();
    Optional<Unit> one = unit(text, first);
    return two.map(unit -> upTo(text, first + 2, Rational.ONE, two))
        .or(() -> one.map(unit -> upTo(text, first + 1, Rational.ONE, one)));
  }

  private static Optional<Unit> squared(EnglishText text, int index) {
    return text.charAt(text.token(index).end()) == '²'
        ? Unit.western(text.token(index).spelled() + "²")
        : Optional.empty();
  }

  private static EnglishUnit upTo(
      EnglishText text, int next, Rational factor, Optional<Unit> unit) {
    return new EnglishUnit(next, text.token(next - 1).end(), factor, unit);
  }

  /** The unit whose name is this single token. */
  static Optional<Unit> unit(EnglishText text, int index) {
    if (index >= text.size()) {
      return Optional.empty();
    }
    // the capitals of symbols matter, but a word may be capitalized in a title
    boolean isWord = text.word(index).length() > 3;
    return Unit.western(text.token(index).spelled())
        .or(() -> isWord ? Unit.western(text.word(index)) : Optional.empty());
  }
}
