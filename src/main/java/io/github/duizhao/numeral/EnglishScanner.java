package io.github.duizhao.numeral;

import io.github.duizhao.model.EnglishNumeral;
import io.github.duizhao.model.RomanNumeral;
import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.numeral.Quantity.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One reading of an English text, from its start to its end. */
final class EnglishScanner {

  private final EnglishText text;
  private final EnglishCounter counter;
  private final EnglishWeight judge;
  private final QuantityList draft;
  private int at;

  EnglishScanner(String original) {
    text = new EnglishText(original);
    counter = new EnglishCounter(text);
    judge = new EnglishWeight(text);
    draft = new QuantityList(original);
  }

  List<Quantity> quantities() {
    while (at < text.size()) {
      if (!month() && !word() && !partOfUnit()) {
        Optional<EnglishAmount> count = counter.at(at);
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
          new QuantityList.Entry(
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
    boolean article = EnglishCounter.isArticle(text.word(at));
    if (article && text.word(at + 1).equals("quarter") && text.word(at + 2).equals("of")) {
      return partOfUnit(first, at + 3, Rational.ONE.over(Rational.of(4)));
    } else if (half) {
      return partOfUnit(first, at + 1, Rational.HALF);
    } else if (article
        && EnglishMeasure.unit(text, at + 1).isPresent()
        && text.word(at + 2).equals("and")
        && EnglishCounter.isArticle(text.word(at + 3))
        && text.word(at + 4).equals("half")) {
      add(first, at + 5, Rational.ONE.plus(Rational.HALF), EnglishMeasure.unit(text, at + 1));
      at += 5;
      return true;
    }
    return false;
  }

  private boolean partOfUnit(int first, int next, Rational part) {
    int unit = EnglishCounter.isArticle(text.word(next)) ? next + 1 : next;
    if (EnglishMeasure.unit(text, unit).isEmpty() || text.token(unit).spelled().length() < 3) {
      return false;
    }
    add(first, unit + 1, part, EnglishMeasure.unit(text, unit));
    at = unit + 1;
    return true;
  }

  private void add(int first, int next, Rational value, Optional<Unit> unit) {
    draft.add(
        new QuantityList.Entry(
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

  // what a count is of

  private void read(EnglishAmount amount) {
    EnglishMeasure measure = EnglishMeasure.of(text, amount);
    List<Rational> values = new ArrayList<>(amount.values());
    values.replaceAll(value -> value.times(measure.factor()));
    addAlternatives(values, measure.next());
    draft.add(
        new QuantityList.Entry(
            text.token(amount.first()).start(),
            measure.end(),
            values,
            measure.unit().isPresent() ? amount.scale() : amount.scale().times(measure.factor()),
            measure.unit(),
            judge.isRequired(amount) ? Weight.REQUIRED : Weight.POSSIBLE,
            amount.form()));
    at = measure.next();
  }

  /** 3 p.m. is 15 o'clock, three lanes each way are six, 5 per thousand half of one percent. */
  private void addAlternatives(List<Rational> values, int next) {
    if (text.word(next).equals("per") && text.word(next + 1).equals("thousand")) {
      values.add(values.get(0).over(Rational.of(1000)));
    }
    String word = text.word(next);
    if (word.equals("pm") || (word.equals("p") && text.word(next + 1).equals("m"))) {
      values.add(values.get(0).plus(Rational.of(12)));
    } else if (isEachWay(next + 1)) {
      values.add(values.get(0).times(Rational.of(2)));
    }
  }

  /** Each way, in each direction. */
  private boolean isEachWay(int index) {
    int each = text.word(index).equals("in") ? index + 1 : index;
    String way = text.word(each + 1);
    return text.word(each).equals("each") && (way.equals("way") || way.equals("direction"));
  }

  private void add(int first, int next, List<Rational> values, Weight weight, Form form) {
    draft.add(
        new QuantityList.Entry(
            text.token(first).start(),
            text.token(next - 1).end(),
            values,
            Rational.ONE,
            Optional.empty(),
            weight,
            form));
  }
}
