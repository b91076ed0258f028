package io.github.duizhao.numeral;

import io.github.duizhao.model.EnglishNumeral;
import io.github.duizhao.model.RomanNumeral;
import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.numeral.Quantity.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of an English text, from its start to its end. */
final class EnglishPass {
  private static final BigInteger CENTURY = BigInteger.valueOf(100);
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> NO_SECOND =
      Set.of("to", "nature", "thought", "thoughts", "half", "hand", "guess", "only");

  private final EnglishText text;
  private final Draft draft;
  private int at;

  EnglishPass(String original) {
    text = new EnglishText(original);
    draft = new Draft(original);
  }

  /** A count as far as it goes, without what is counted. */
  private record Count(
      int first,
      int next,
      List<Rational> values,
      Rational scale,
      boolean ordinal,
      Form form,
      boolean sure) {
    Rational value() {
      return values.get(0);
    }

    Count with(int newNext, List<Rational> newValues) {
      return new Count(first, newNext, newValues, scale, ordinal, form, sure);
    }
  }

  List<Quantity> quantities() {
    while (at < text.size()) {
      if (!month() && !word() && !partOfUnit()) {
        Optional<Count> count = figure().or(this::article).or(this::words);
        if (count.isPresent()) {
          read(count.get());
        } else {
          loose();
        }
      }
    }
    return draft.quantities();
  }

  // what is no count

  private boolean month() {
    Optional<Rational> month = EnglishWords.month(text.token(at).spelled());
    if (month.isEmpty()) {
      return false;
    }
    boolean dated = isFigureNear(at - 1, at) || isFigureNear(at + 1, at);
    add(at, at + 1, List.of(month.get()), dated ? Weight.REQUIRED : Weight.POSSIBLE, Form.DIGIT);
    at++;
    return true;
  }

  private boolean isFigureNear(int index, int month) {
    if (index < 0 || index >= text.size() || text.token(index).figure().isEmpty()) {
      return false;
    }
    int gap =
        index < month
            ? text.token(month).start() - text.token(index).end()
            : text.token(index).start() - text.token(month).end();
    return gap <= 2;
  }

  private boolean word() {
    String word = text.word(at);
    Optional<Rational> multiple = EnglishWords.multiple(word);
    if (multiple.isPresent()) {
      add(at, at + 1, List.of(multiple.get()), Weight.REQUIRED, Form.WORDS);
      at++;
      return true;
    }
    Optional<Rational> span = EnglishWords.span(word);
    if (span.isPresent()) {
      draft.add(
          new Draft.Entry(
              text.token(at).start(),
              text.token(at).end(),
              List.of(span.get()),
              Rational.ONE,
              Optional.of(Unit.YEAR),
              Weight.POSSIBLE,
              Form.WORDS));
      at++;
      return true;
    }
    return false;
  }

  /** Half an hour, a quarter of an hour, an hour and a half. */
  private boolean partOfUnit() {
    int first = at;
    boolean half = text.word(at).equals("half");
    boolean article = isArticle(text.word(at));
    if (article && text.word(at + 1).equals("quarter") && text.word(at + 2).equals("of")) {
      return partOfUnit(first, at + 3, Rational.ONE.over(Rational.of(4)));
    } else if (half) {
      return partOfUnit(first, at + 1, Rational.HALF);
    } else if (article
        && unit(at + 1).isPresent()
        && text.word(at + 2).equals("and")
        && isArticle(text.word(at + 3))
        && text.word(at + 4).equals("half")) {
      add(first, at + 5, Rational.ONE.plus(Rational.HALF), unit(at + 1));
      at += 5;
      return true;
    }
    return false;
  }

  private boolean partOfUnit(int first, int next, Rational part) {
    int unit = isArticle(text.word(next)) ? next + 1 : next;
    if (unit(unit).isEmpty() || text.token(unit).spelled().length() < 3) {
      return false;
    }
    add(first, unit + 1, part, unit(unit));
    at = unit + 1;
    return true;
  }

  private void add(int first, int next, Rational value, Optional<Unit> unit) {
    draft.add(
        new Draft.Entry(
            text.token(first).start(),
            text.token(next - 1).end(),
            List.of(value),
            Rational.ONE,
            unit,
            Weight.POSSIBLE,
            Form.WORDS));
  }

  /** Whatever may mean a number. */
  private void loose() {
    EnglishText.Token token = text.token(at);
    EnglishWords.possible(token.word())
        .ifPresent(value -> draft.possible(token.start(), token.end(), value));
    if (token.word().equals("fortnight")) {
      draft.possible(token.start(), token.end(), Rational.of(2), Rational.of(14));
    }
    decade(token);
    if (token.spelled().length() < 16) {
      RomanNumeral.parse(token.spelled())
          .ifPresent(value -> draft.possible(token.start(), token.end(), Rational.of(value)));
    }
    at++;
  }

  /** The nineties. */
  private void decade(EnglishText.Token token) {
    String word = token.word();
    if (word.endsWith("ies")) {
      EnglishNumeral.cardinal(word.substring(0, word.length() - 3) + "y")
          .ifPresent(
              value ->
                  draft.possible(
                      token.start(),
                      token.end(),
                      Rational.of(value),
                      Rational.of(1900L + value),
                      Rational.of(1800L + value)));
    }
  }

  // counts

  private Optional<Count> figure() {
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
        new Count(
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
  private Optional<Count> article() {
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
      return scale(next).map(scale -> words(next + 1, scale.times(Rational.HALF), scale));
    }
    Optional<Rational> part = part(word, false);
    if (part.isPresent()) {
      List<Rational> values = new ArrayList<>(List.of(part.get()));
      EnglishNumeral.ordinal(word).map(Rational::of).ifPresent(values::add);
      return Optional.of(new Count(at, next + 1, values, Rational.ONE, false, Form.WORDS, false));
    }
    if (scale(next).isEmpty()) {
      return Optional.empty();
    }
    return EnglishCount.at(text, next)
        .map(
            count ->
                new Count(
                    at,
                    count.next(),
                    List.of(count.value()),
                    count.scale(),
                    count.ordinal(),
                    Form.WORDS,
                    count.next() > next + 1));
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private Count words(int next, Rational value, Rational scale) {
    return new Count(at, next, List.of(value), scale, false, Form.WORDS, true);
  }

  private Optional<Count> words() {
    Optional<EnglishCount.Result> result = EnglishCount.at(text, at);
    if (result.isEmpty()) {
      return Optional.empty();
    }
    EnglishCount.Result count = result.get();
    boolean bare = count.next() == at + 1 && scale(at).isPresent();
    Count words =
        new Count(
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
  private Count year(Count count) {
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

  // what a count is of

  private void read(Count plain) {
    Count count = slash(fraction(plain));
    int next = count.next();
    Weight weight = weigh(count) ? Weight.REQUIRED : Weight.POSSIBLE;
    List<Rational> values = new ArrayList<>(count.values());
    Rational scale = count.scale();
    int end = text.token(next - 1).end();
    int sign = text.charAt(end) == ' ' ? end + 1 : end;
    boolean joined = text.joinsNext(next - 1);
    Optional<Unit> unit = Optional.empty();
    if (text.charAt(sign) == '%' || text.charAt(sign) == '‰') {
      Rational factor =
          text.charAt(sign) == '%' ? Rational.PERCENT : Rational.ONE.over(Rational.of(1000));
      values.replaceAll(value -> value.times(factor));
      scale = factor;
      end = sign + 1;
    } else if (joined && isPercent(next)) {
      values.replaceAll(value -> value.times(Rational.PERCENT));
      scale = Rational.PERCENT;
      next += EnglishWords.isPercent(text.word(next)) ? 1 : 2;
      if (text.word(next).startsWith("point") && text.joinsNext(next - 1)) {
        next++;
      }
      end = text.token(next - 1).end();
    } else if (joined && !count.ordinal()) {
      Optional<Rational> span = EnglishWords.span(text.word(next));
      if (span.isPresent()) {
        values.replaceAll(value -> value.times(span.get()));
        unit = Optional.of(Unit.YEAR);
        next++;
      } else if (isUnit(next, 2)) {
        unit = UnitNames.western(text.word(next) + " " + text.word(next + 1));
        next += 2;
      } else if (isUnit(next, 1)) {
        unit = unit(next);
        next++;
      }
      end = text.token(next - 1).end();
      if (text.charAt(end) == '²') {
        unit = UnitNames.western(text.token(next - 1).spelled() + "²");
        end++;
      }
    }
    if (text.word(next).equals("per") && text.word(next + 1).equals("thousand")) {
      values.add(values.get(0).over(Rational.of(1000)));
    }
    afternoon(values, next);
    draft.add(
        new Draft.Entry(
            text.token(count.first()).start(), end, values, scale, unit, weight, count.form()));
    at = next;
  }

  private boolean isPercent(int index) {
    return EnglishWords.isPercent(text.word(index))
        || (text.word(index).equals("per") && text.word(index + 1).equals("cent"));
  }

  private boolean isUnit(int index, int words) {
    return words == 1
        ? unit(index).isPresent()
        : text.joinsNext(index)
            && UnitNames.western(text.word(index) + " " + text.word(index + 1)).isPresent();
  }

  private Optional<Unit> unit(int index) {
    if (index >= text.size()) {
      return Optional.empty();
    }
    // signs keep their capitals, words may open a title
    return UnitNames.western(text.token(index).spelled())
        .or(
            () ->
                text.word(index).length() > 3
                    ? UnitNames.western(text.word(index))
                    : Optional.empty());
  }

  /** 3 p.m. is 15 o'clock. */
  private void afternoon(List<Rational> values, int next) {
    String word = text.word(next);
    if (word.equals("pm") || (word.equals("p") && text.word(next + 1).equals("m"))) {
      values.add(values.get(0).plus(Rational.of(12)));
    }
  }

  /** Two thirds, one-fifth. */
  private Count fraction(Count count) {
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

  private static List<Rational> fractions(Count count, Rational part, String word) {
    Rational value = count.value().times(part);
    return word.startsWith("quarter") ? List.of(value, count.value()) : List.of(value);
  }

  /** 1/3; of a date or an alternative the two stand for themselves. */
  private Count slash(Count count) {
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
    return new Count(count.first(), next + 1, values, Rational.ONE, false, count.form(), false);
  }

  private void add(int first, int next, List<Rational> values, Weight weight, Form form) {
    draft.add(
        new Draft.Entry(
            text.token(first).start(),
            text.token(next - 1).end(),
            values,
            Rational.ONE,
            Optional.empty(),
            weight,
            form));
  }

  // whether a count is one

  private boolean weigh(Count count) {
    if (!count.sure()
        || count.value().equals(Rational.ZERO)
        || count.value().equals(Rational.ONE)) {
      return false;
    }
    String before = text.joinsNext(count.first() - 1) ? text.word(count.first() - 1) : "";
    int next = count.next();
    String after = text.joinsNext(next - 1) ? text.word(next) : "";
    if (count.form() != Form.WORDS) {
      return !isLabel(count) && !isShortYear(count);
    } else if (count.ordinal()) {
      return !isLooseOrdinal(count, before, after);
    }
    boolean small = count.value().isWhole() && count.value().compareTo(Rational.of(10)) <= 0;
    boolean hyphen = text.isHyphen(text.token(next - 1).end());
    boolean dozen = text.word(next - 1).equals("dozen");
    boolean either = isEither(count);
    return !(small && EnglishWords.isPointing(before))
        && !(hyphen && EnglishWords.isManner(after))
        && !dozen
        && !either;
  }

  /** One or two, five or six. */
  private boolean isEither(Count count) {
    int next = count.next();
    boolean first =
        text.joinsNext(next - 1)
            && text.word(next).equals("or")
            && EnglishNumeral.cardinal(text.word(next + 1)).isPresent();
    boolean second =
        text.word(count.first() - 1).equals("or")
            && EnglishNumeral.cardinal(text.word(count.first() - 2)).isPresent();
    return first || second;
  }

  /** The number of an item: (2), or 2. at the start. */
  private boolean isLabel(Count count) {
    int start = text.token(count.first()).start();
    int end = text.token(count.next() - 1).end();
    char after = text.charAt(end);
    return (text.charAt(start - 1) == '(' && after == ')' && end - start < 3)
        || (start == 0 && ".)".indexOf(after) >= 0 && end < 3);
  }

  /** 2018–19. */
  private boolean isShortYear(Count count) {
    int first = count.first();
    if (first == 0) {
      return false;
    }
    EnglishText.Token before = text.token(first - 1);
    int start = text.token(first).start();
    return before.figure().isPresent()
        && before.end() - before.start() == 4
        && text.token(first).end() - start == 2
        && start - before.end() == 1
        && "-–/".indexOf(text.charAt(before.end())) >= 0;
  }

  private boolean isLooseOrdinal(Count count, String before, String after) {
    boolean second = count.value().equals(Rational.of(2));
    boolean clock =
        second
            && (Set.of("a", "one", "per", "every", "each", "split").contains(before)
                || NO_SECOND.contains(after));
    char next = text.charAt(text.token(count.next() - 1).end());
    // Second, …; Third, …
    boolean listed =
        next == ',' && Character.isUpperCase(text.charAt(text.token(count.first()).start()));
    return clock || listed;
  }
}
