package io.github.duizhao.numeral;

import io.github.duizhao.model.EnglishNumeral;
import io.github.duizhao.numeral.Quantity.Form;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the amounts of a text: figures, words, fractions, years in two words. */
final class EnglishCounter {
  private static final BigInteger CENTURY = BigInteger.valueOf(100);
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  private final EnglishText text;

  EnglishCounter(EnglishText text) {
    this.text = text;
  }

  /** The amount that starts with this token. */
  Optional<EnglishAmount> at(int at) {
    return figure(at)
        .or(() -> article(at))
        .or(() -> words(at))
        .map(amount -> slash(fraction(amount)));
  }

  private Optional<EnglishAmount> figure(int at) {
    Optional<Figures.Figure> found = text.token(at).figure();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Figures.Figure figure = found.get();
    if (figure.values().isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1;
    boolean named = Letters.before(text.text(), text.token(at).start());
    List<Rational> values = new ArrayList<>(figure.values());
    boolean ordinal = false;
    if (text.touchesNext(at)) {
      String end = text.word(next);
      if (ORDINAL_ENDS.contains(end)) {
        ordinal = true;
        next++;
      } else if (end.equals("s")) {
        decade(values);
        next++;
      } else if (EnglishCount.scale(end).isEmpty()
          && UnitNames.western(text.token(next).spelled()).isEmpty()) {
        named = true;
      }
    }
    Optional<Rational> scale = text.joinsNext(next - 1) ? scale(next) : Optional.empty();
    if (scale.isPresent()) {
      values.replaceAll(value -> value.times(scale.get()));
      next++;
    }
    return Optional.of(
        new EnglishAmount(
            at,
            next,
            values,
            scale.orElse(Rational.ONE),
            ordinal,
            figure.digits() > 1 ? Form.FIGURES : Form.DIGIT,
            figure.certain() && !named));
  }

  private Optional<Rational> scale(int index) {
    String word = text.word(index);
    return word.equals("hundred") ? Optional.of(Rational.of(CENTURY)) : EnglishCount.scale(word);
  }

  /** 1990s are the nineties, 90s the 1990s. */
  private static void decade(List<Rational> values) {
    Rational value = values.get(0);
    if (value.isWhole() && value.compareTo(Rational.of(100)) < 0) {
      values.add(value.plus(Rational.of(1900)));
      values.add(value.plus(Rational.of(2000)));
    } else if (value.isWhole()) {
      values.add(Rational.of(value.numerator().mod(CENTURY)));
    }
  }

  /** A third, a hundred, half a million, a quarter. */
  private Optional<EnglishAmount> article(int at) {
    boolean half = text.word(at).equals("half");
    int article = half ? at + 1 : at;
    if (!isArticle(text.word(article))
        || !text.joinsNext(article)
        || (half && !text.joinsNext(at))) {
      return Optional.empty();
    }
    int next = article + 1;
    String word = text.word(next);
    if (half) {
      return scale(next).map(scale -> words(at, next + 1, scale.times(Rational.HALF), scale));
    }
    Optional<Rational> part = part(word, false);
    if (part.isPresent()) {
      List<Rational> values = new ArrayList<>(List.of(part.get()));
      EnglishNumeral.ordinal(word).map(Rational::of).ifPresent(values::add);
      return Optional.of(
          new EnglishAmount(at, next + 1, values, Rational.ONE, false, Form.WORDS, false));
    }
    if (scale(next).isEmpty()) {
      return Optional.empty();
    }
    return EnglishCount.at(text, next)
        .map(
            count ->
                new EnglishAmount(
                    at,
                    count.next(),
                    List.of(count.value()),
                    count.scale(),
                    count.ordinal(),
                    Form.WORDS,
                    count.next() > next + 1));
  }

  static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private static EnglishAmount words(int at, int next, Rational value, Rational scale) {
    return new EnglishAmount(at, next, List.of(value), scale, false, Form.WORDS, true);
  }

  private Optional<EnglishAmount> words(int at) {
    Optional<EnglishCount.Result> result = EnglishCount.at(text, at);
    if (result.isEmpty()) {
      return Optional.empty();
    }
    EnglishCount.Result count = result.get();
    boolean bare = count.next() == at + 1 && scale(at).isPresent();
    EnglishAmount words =
        new EnglishAmount(
            at,
            count.next(),
            List.of(count.value()),
            count.scale(),
            count.ordinal(),
            Form.WORDS,
            !bare);
    return Optional.of(year(words));
  }

  /** Nineteen eighty-four. */
  private EnglishAmount year(EnglishAmount count) {
    Rational value = count.value();
    boolean opens =
        !count.ordinal()
            && value.compareTo(Rational.of(10)) > 0
            && value.compareTo(Rational.of(21)) < 0;
    if (!opens || !text.joinsNext(count.next() - 1)) {
      return count;
    }
    return EnglishCount.at(text, count.next())
        .filter(rest -> !rest.ordinal() && rest.scale().equals(Rational.ONE))
        .filter(rest -> rest.value().compareTo(Rational.of(9)) > 0)
        .filter(rest -> rest.value().compareTo(Rational.of(100)) < 0)
        .map(
            rest ->
                count.with(rest.next(), List.of(value.times(Rational.of(100)).plus(rest.value()))))
        .orElse(count);
  }

  /** The part that a word names: a third, two halves, three quarters. */
  private static Optional<Rational> part(String word, boolean plural) {
    String one = plural && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (one.equals("half") || word.equals("halves")) {
      return Optional.of(Rational.HALF);
    } else if (one.equals("quarter")) {
      return Optional.of(Rational.ONE.over(Rational.of(4)));
    } else if (one.equals("hundredth")) {
      return Optional.of(Rational.PERCENT);
    } else if (one.equals("thousandth")) {
      return Optional.of(Rational.ONE.over(Rational.of(1000)));
    }
    return EnglishNumeral.ordinal(one)
        .filter(ordinal -> ordinal > 2)
        .map(ordinal -> Rational.ONE.over(Rational.of(ordinal)));
  }

  /** Two thirds, one-fifth. */
  private EnglishAmount fraction(EnglishAmount count) {
    int next = count.next();
    boolean small = count.value().isWhole() && count.value().compareTo(Rational.of(100)) < 0;
    if (count.ordinal() || !small || !count.sure() || !text.joinsNext(next - 1)) {
      return count;
    }
    boolean one = count.value().equals(Rational.ONE);
    return part(text.word(next), !one)
        .filter(part -> one || text.word(next).endsWith("s"))
        .map(part -> count.with(next + 1, fractions(count, part, text.word(next))))
        .orElse(count);
  }

  private static List<Rational> fractions(EnglishAmount count, Rational part, String word) {
    Rational value = count.value().times(part);
    return word.startsWith("quarter") ? List.of(value, count.value()) : List.of(value);
  }

  /** 1/3; of a date or an alternative the two stand for themselves. */
  private EnglishAmount slash(EnglishAmount count) {
    int next = count.next();
    int end = text.token(next - 1).end();
    boolean parted = text.charAt(end) == '/' || text.charAt(end) == '⁄';
    if (!parted
        || next >= text.size()
        || text.token(next).start() != end + 1
        || text.charAt(text.token(count.first()).start() - 1) == '/'
        || text.charAt(text.token(next).end()) == '/') {
      return count;
    }
    Optional<Rational> below =
        text.token(next)
            .figure()
            .filter(figure -> !figure.values().isEmpty())
            .map(figure -> figure.values().get(0));
    if (count.form() == Form.WORDS || below.isEmpty()) {
      return count;
    }
    List<Rational> values = new ArrayList<>(List.of(count.value(), below.get()));
    if (below.get().compareTo(Rational.ZERO) > 0) {
      values.add(count.value().over(below.get()));
    }
    return new EnglishAmount(
        count.first(), next + 1, values, Rational.ONE, false, count.form(), false);
  }
}
