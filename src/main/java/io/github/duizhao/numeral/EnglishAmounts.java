package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.text.EnglishNumeral;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads amounts of an English text: figures, words, fractions, years in two words. */
final class EnglishAmounts {
  private static final BigInteger CENTURY = BigInteger.valueOf(100);
  static final Rational QUARTER = Rational.ONE.over(Rational.of(4));
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  private final EnglishText text;

  EnglishAmounts(EnglishText text) {
    this.text = text;
  }

  /** The amount that starts with this token. */
  Optional<Amount> at(int at) {
    return figure(at)
        .or(() -> afterArticle(at))
        .or(() -> words(at))
        .map(amount -> slash(fraction(amount)));
  }

  private Optional<Amount> figure(int at) {
    return text.token(at)
        .figure()
        .filter(figure -> !figure.values().isEmpty())
        .map(figure -> figure(at, figure));
  }

  private Amount figure(int at, DigitText.Figure figure) {
    int next = at + 1;
    boolean partOfName = text.isAfterLetter(text.token(at).start());
    List<Rational> values = new ArrayList<>(figure.values());
    boolean ordinal = false;
    if (text.touchesNext(at)) {
      String ending = text.word(next);
      if (ORDINAL_ENDINGS.contains(ending)) {
        ordinal = true;
        next++;
      } else if (ending.equals("s")) {
        addDecades(values);
        next++;
      } else if (EnglishWords.scale(ending).isEmpty()
          && Unit.western(text.token(next).spelled()).isEmpty()) {
        partOfName = true;
      }
    }
    boolean certain = figure.certain() && !partOfName;
    Amount amount = new Amount(at, next, values, Rational.ONE, ordinal, figure.form(), certain);
    int end = next;
    return text.joinsNext(end - 1)
        ? scale(end).map(scale -> amount.scaled(end + 1, scale)).orElse(amount)
        : amount;
  }

  private Optional<Rational> scale(int index) {
    String word = text.word(index);
    return word.equals("hundred") ? Optional.of(Rational.of(CENTURY)) : EnglishWords.scale(word);
  }

  /** The 1990s are also the nineties, the 90s also the 1990s. */
  private static void addDecades(List<Rational> values) {
    Rational value = values.get(0);
    if (value.isWhole() && value.compareTo(Rational.of(100)) < 0) {
      values.add(value.plus(Rational.of(1900)));
      values.add(value.plus(Rational.of(2000)));
    } else if (value.isWhole()) {
      values.add(Rational.of(value.numerator().mod(CENTURY)));
    }
  }

  /** A third, a hundred, half a million, a quarter. */
  private Optional<Amount> afterArticle(int at) {
    boolean half = text.word(at).equals("half");
    int article = half ? at + 1 : at;
    if (!isArticle(text.word(article))
        || !text.joinsNext(article)
        || (half && !text.joinsNext(at))) {
      return Optional.empty();
    }
    int next = article + 1;
    if (half) {
      return scale(next).map(scale -> halfOf(scale, at, next + 1));
    }
    String word = text.word(next);
    Optional<Rational> part = part(word, false);
    if (part.isPresent()) {
      List<Rational> values = new ArrayList<>(List.of(part.get()));
      EnglishNumeral.ordinal(word).map(Rational::of).ifPresent(values::add);
      return Optional.of(new Amount(at, next + 1, values, Form.WORDS, false));
    }
    return scale(next)
        .flatMap(scale -> SpelledNumber.at(text, next))
        .map(number -> words(at, number, number.end() > next + 1));
  }

  private static Amount halfOf(Rational scale, int at, int end) {
    return new Amount(at, end, List.of(Rational.HALF), Form.WORDS, true).scaled(end, scale);
  }

  private static Amount words(int at, Amount number, boolean certain) {
    return new Amount(
        at,
        number.end(),
        number.values(),
        number.scale(),
        number.ordinal(),
        number.form(),
        certain);
  }

  static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private Optional<Amount> words(int at) {
    return SpelledNumber.at(text, at)
        .map(
            number -> {
              boolean scaleAlone = number.end() == at + 1 && scale(at).isPresent();
              return year(words(at, number, !scaleAlone));
            });
  }

  /** Nineteen eighty-four. */
  private Amount year(Amount amount) {
    Rational value = amount.value();
    boolean startsYear =
        !amount.ordinal()
            && value.compareTo(Rational.of(10)) > 0
            && value.compareTo(Rational.of(21)) < 0;
    if (!startsYear || !text.joinsNext(amount.end() - 1)) {
      return amount;
    }
    return SpelledNumber.at(text, amount.end())
        .filter(rest -> !rest.ordinal() && !rest.isScaled())
        .filter(rest -> rest.value().compareTo(Rational.of(9)) > 0)
        .filter(rest -> rest.value().compareTo(Rational.of(100)) < 0)
        .map(
            rest ->
                amount.with(rest.end(), List.of(value.times(Rational.of(100)).plus(rest.value()))))
        .orElse(amount);
  }

  /** The fraction that a word names: a third, two halves, three quarters. */
  private static Optional<Rational> part(String word, boolean plural) {
    String one = plural && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (one.equals("half") || word.equals("halves")) {
      return Optional.of(Rational.HALF);
    } else if (one.equals("quarter")) {
      return Optional.of(QUARTER);
    } else if (one.equals("hundredth")) {
      return Optional.of(Rational.PERCENT);
    } else if (one.equals("thousandth")) {
      return Optional.of(Rational.PERMILLE);
    }
    return EnglishNumeral.ordinal(one)
        .filter(ordinal -> ordinal > 2)
        .map(ordinal -> Rational.ONE.over(Rational.of(ordinal)));
  }

  /** Two thirds, one-fifth. */
  private Amount fraction(Amount amount) {
    int next = amount.end();
    if (amount.ordinal()
        || !amount.isWholeBelow(100)
        || !amount.certain()
        || !text.joinsNext(next - 1)) {
      return amount;
    }
    boolean one = amount.value().equals(Rational.ONE);
    String word = text.word(next);
    return part(word, !one)
        .filter(part -> one || word.endsWith("s"))
        .map(part -> amount.value().times(part))
        .map(
            value ->
                amount.with(
                    next + 1,
                    // three quarters of a year or of a city are counted too
                    word.startsWith("quarter") ? List.of(value, amount.value()) : List.of(value)))
        .orElse(amount);
  }

  /** 1/3; in a date or an alternative, both numbers count. */
  private Amount slash(Amount amount) {
    int next = amount.end();
    int end = text.token(next - 1).end();
    boolean slash = text.charAt(end) == '/' || text.charAt(end) == '⁄';
    if (!slash
        || !amount.isFigure()
        || next >= text.size()
        || text.token(next).start() != end + 1
        || text.charAt(text.token(amount.start()).start() - 1) == '/'
        || text.charAt(text.token(next).end()) == '/') {
      return amount;
    }
    return text.token(next)
        .figure()
        .filter(figure -> !figure.values().isEmpty())
        .map(figure -> Rational.slashed(amount.value(), figure.values().get(0)))
        .map(values -> new Amount(amount.start(), next + 1, values, amount.form(), false))
        .orElse(amount);
  }
}
