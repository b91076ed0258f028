package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.text.EnglishNumeral;
import io.github.duizhao.text.RomanNumeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scans an English text. Its index counts tokens. */
final class EnglishScanner extends NumberScanner {
  private final EnglishText text;
  private final EnglishAmounts amounts;
  private final EnglishRequirement requirement;

  EnglishScanner(EnglishText text) {
    super(text, text.size());
    this.text = text;
    amounts = new EnglishAmounts(text);
    requirement = new EnglishRequirement(text);
  }

  @Override
  void next() {
    if (!month() && !word() && !partOfUnit()) {
      Optional<Amount> amount = amounts.at(at);
      if (amount.isPresent()) {
        add(amount.get());
      } else {
        addPossible();
      }
    }
  }

  // other words for numbers

  private boolean month() {
    Optional<Rational> month = EnglishWords.month(text.token(at).spelled());
    if (month.isEmpty()) {
      return false;
    }
    boolean dated = isFigureNear(at - 1, at) || isFigureNear(at + 1, at);
    return add(at + 1, month.get(), Optional.empty(), dated, Form.DIGIT);
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
      return add(at + 1, multiple.get(), Optional.empty(), true, Form.WORDS);
    }
    return EnglishWords.years(word).isPresent()
        && addPossible(at + 1, EnglishWords.years(word).get(), Optional.of(Unit.YEAR));
  }

  /** Half an hour, a quarter of an hour, an hour and a half. */
  private boolean partOfUnit() {
    boolean article = EnglishAmounts.isArticle(text.word(at));
    if (article && text.word(at + 1).equals("quarter") && text.word(at + 2).equals("of")) {
      return partOfUnit(at + 3, EnglishAmounts.QUARTER);
    } else if (text.word(at).equals("half")) {
      return partOfUnit(at + 1, Rational.HALF);
    }
    Optional<Unit> unit = EnglishUnit.unit(text, at + 1);
    return article
        && unit.isPresent()
        && text.word(at + 2).equals("and")
        && EnglishAmounts.isArticle(text.word(at + 3))
        && text.word(at + 4).equals("half")
        && addPossible(at + 5, Rational.ONE.plus(Rational.HALF), unit);
  }

  private boolean partOfUnit(int next, Rational part) {
    int index = EnglishAmounts.isArticle(text.word(next)) ? next + 1 : next;
    Optional<Unit> unit = EnglishUnit.unit(text, index);
    return unit.isPresent()
        && text.token(index).spelled().length() >= 3
        && addPossible(index + 1, part, unit);
  }

  private boolean addPossible(int next, Rational value, Optional<Unit> unit) {
    return add(next, value, unit, false, Form.WORDS);
  }

  private boolean add(int next, Rational value, Optional<Unit> unit, boolean required, Form form) {
    int start = text.token(at).start();
    int end = text.token(next - 1).end();
    add(start, end, List.of(value), Rational.ONE, unit, required, form);
    at = next;
    return true;
  }

  /** Adds the possible meanings of the current word. */
  private void addPossible() {
    EnglishText.Token token = text.token(at);
    EnglishWords.possible(token.word()).ifPresent(value -> possible(token, value));
    if (token.word().equals("fortnight")) {
      possible(token, Rational.of(2), Rational.of(14));
    }
    addDecade(token);
    if (token.spelled().length() < 16) {
      RomanNumeral.parse(token.spelled())
          .map(Rational::of)
          .ifPresent(value -> possible(token, value));
    }
    at++;
  }

  private void possible(EnglishText.Token token, Rational... values) {
    possible(token.start(), token.end(), values);
  }

  /** The nineties. */
  private void addDecade(EnglishText.Token token) {
    String word = token.word();
    if (word.endsWith("ies")) {
      EnglishNumeral.cardinal(word.substring(0, word.length() - 3) + "y")
          .ifPresent(
              value ->
                  possible(
                      token,
                      Rational.of(value),
                      Rational.of(1900L + value),
                      Rational.of(1800L + value)));
    }
  }

  // amounts

  private void add(Amount amount) {
    EnglishUnit unit = EnglishUnit.of(text, amount);
    List<Rational> values = new ArrayList<>(amount.values());
    values.replaceAll(value -> value.times(unit.factor()));
    addAlternatives(values, unit.next());
    add(
        text.token(amount.start()).start(),
        unit.end(),
        values,
        unit.unit().isPresent() ? amount.scale() : amount.scale().times(unit.factor()),
        unit.unit(),
        requirement.isRequired(amount),
        amount.form());
    at = unit.next();
  }

  /** 3 p.m. is 15 o'clock, three lanes each way are six, 5 per thousand is 0.5 percent. */
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

  /** Whether "each way" or "in each direction" starts here. */
  private boolean isEachWay(int index) {
    int each = text.word(index).equals("in") ? index + 1 : index;
    String way = text.word(each + 1);
    return text.word(each).equals("each") && (way.equals("way") || way.equals("direction"));
  }
}
