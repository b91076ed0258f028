package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Scans a Chinese or Japanese text. Its index counts characters. */
final class HanScanner extends NumberScanner {
  private static final Set<Unit.Dimension> HALVED =
      EnumSet.of(Unit.Dimension.CLOCK, Unit.Dimension.MONTHS, Unit.Dimension.LENGTH);
  private static final Pattern GROWTH = Pattern.compile("[增提高大长長快多超涨漲]");

  private final HanText text;
  private final HanAmounts amounts;
  private final HanRequirement requirement;
  private final HanExpressions expressions;
  private final boolean japanese;

  HanScanner(HanText text, NumberReader.Knowledge knowledge) {
    super(text, text.length());
    this.text = text;
    amounts = new HanAmounts(text);
    requirement = new HanRequirement(text, amounts, knowledge);
    expressions = new HanExpressions(text, this);
    japanese = knowledge == NumberReader.Knowledge.LARGE_WORDS;
  }

  @Override
  void next() {
    int end = expressions.read(at);
    if (end > at) {
      at = end;
      return;
    }
    Optional<Amount> amount = amounts.at(at);
    if (amount.isPresent()) {
      read(amount.get());
    } else if (text.isDigit(at) || text.isNumeral(at)) {
      at = text.endOfNumerals(at);
    } else {
      word();
    }
  }

  // other words for numbers

  private void word() {
    List<Rational> possible = HanWords.possible(text.text(), at);
    if (!possible.isEmpty()) {
      possible(at, at + 1, possible.toArray(Rational[]::new));
    }
    if (text.charAt(at) == '半') {
      half();
    }
    int roman = text.charAt(at) - 'Ⅰ';
    if (roman >= 0 && roman < 12) {
      possible(at, at + 1, Rational.of(roman + 1));
    }
    at++;
  }

  /** Adds a half for 半小时, but not for 上半年. */
  private void half() {
    if (text.charAt(at - 1) == '一' && text.charAt(at + 1) != '是') {
      required(at - 1, at + 1, List.of(Rational.HALF));
      return;
    }
    int next = text.isIn("个個", at + 1) ? at + 2 : at + 1;
    text.unit(at + 1)
        .or(() -> text.unit(next))
        .filter(named -> HALVED.contains(named.unit().dimension()))
        .filter(named -> !named.unit().equals(Unit.YEAR) || !text.isIn("上下前后後大", at - 1))
        .ifPresent(
            named ->
                add(
                    at,
                    named.end(),
                    List.of(Rational.HALF),
                    Rational.ONE,
                    Optional.of(named.unit()),
                    true,
                    Form.WORDS));
  }

  // amounts

  private void read(Amount amount) {
    if (text.startsWith("分之", amount.end()) || text.startsWith("分の", amount.end())) {
      Optional<Amount> over = amounts.at(amount.end() + 2);
      if (over.isPresent() && amount.value().compareTo(Rational.ZERO) > 0) {
        share(amount, over.get());
        return;
      }
    }
    if (slash(amount)) {
      return;
    }
    Amount whole = halved(amount);
    int next = text.isIn(HanAmounts.APPROXIMATE, whole.end()) ? whole.end() + 1 : whole.end();
    Optional<Rational> share = shareSign(next);
    List<Rational> values = new ArrayList<>(whole.values());
    share.ifPresent(factor -> values.replaceAll(value -> value.times(factor)));
    addAlternatives(values, whole, next);
    Optional<Rational> era =
        text.charAt(next) == '年' ? HanWords.era(text.text(), at) : Optional.empty();
    era.ifPresent(before -> values.add(before.plus(whole.value())));
    boolean certain = share.isPresent() ? amount.certain() : !whole.equals(amount);
    boolean required = (certain && era.isEmpty()) || requirement.isRequired(amount);
    Optional<Unit.Named> unit = share.isPresent() ? Optional.empty() : unitOf(whole, next);
    int end = share.isPresent() ? endOfShareSign(next) : whole.end();
    int endOfMeasure = required ? HanWords.endOfMeasure(text.text(), next) : end;
    add(
        text.charAt(at - 1) == '第' ? at - 1 : at,
        unit.map(Unit.Named::end).orElse(Math.max(end, endOfMeasure)),
        values,
        whole.scale().times(share.orElse(Rational.ONE)),
        unit.map(Unit.Named::unit),
        required && era.isEmpty(),
        text.charAt(end) == '月' ? Form.DIGIT : amount.form());
    at = unit.map(Unit.Named::end).orElse(end);
  }

  /** 三分之二, 百分之五 and 万分之一. */
  private void share(Amount denominator, Amount numerator) {
    int end = numerator.end();
    add(
        at,
        end,
        List.of(numerator.value().over(denominator.value())),
        Rational.ONE,
        Optional.empty(),
        true,
        numerator.form());
    possible(at, end, denominator.value(), numerator.value());
    at = end;
  }

  /** 1/3; in a date or an alternative, both numbers count. */
  private boolean slash(Amount amount) {
    int slash = amount.end();
    boolean between = text.charAt(slash) == '/' || text.charAt(slash) == '·';
    if (!amount.isFigure() || !between || !text.isDigit(slash + 1) || text.charAt(at - 1) == '/') {
      return false;
    }
    Optional<Amount> second = amounts.at(slash + 1);
    if (second.isEmpty() || text.charAt(second.get().end()) == '/') {
      return false;
    }
    List<Rational> values = Rational.slashed(amount.value(), second.get().value());
    possible(at, second.get().end(), values.toArray(Rational[]::new));
    at = second.get().end();
    return true;
  }

  /** 一个半, 两年半. */
  private Amount halved(Amount amount) {
    int measure = HanWords.endOfMeasure(text.text(), amount.end());
    if (measure < 0 || text.charAt(measure) != '半' || amount.values().size() > 1) {
      return amount;
    }
    boolean unitAfter = text.unit(measure + 1).isPresent();
    boolean unitBefore = text.unit(amount.end()).isPresent() || text.charAt(amount.end()) == '倍';
    if (!unitAfter && !unitBefore) {
      return amount;
    }
    int end = unitAfter ? measure + 1 : amount.end();
    return amount.with(end, List.of(amount.value().plus(Rational.HALF)));
  }

  private Optional<Rational> shareSign(int end) {
    char c = text.charAt(end);
    if (c == '%' || text.startsWith("个百分点", end) || text.startsWith("個百分點", end)) {
      return Optional.of(Rational.PERCENT);
    } else if (c == '‰') {
      return Optional.of(Rational.PERMILLE);
    } else if (c == ' ' && text.charAt(end + 1) == '%') {
      return Optional.of(Rational.PERCENT);
    } else if (c == '割') {
      return Optional.of(Rational.ONE.over(Rational.of(10)));
    }
    return Optional.empty();
  }

  private int endOfShareSign(int end) {
    return text.isIn("个個", end) ? end + 4 : text.charAt(end) == ' ' ? end + 2 : end + 1;
  }

  /** 增长3倍 may mean four times as much, 90年代 is the 1990s, 七成 is 70 percent. */
  private void addAlternatives(List<Rational> values, Amount amount, int next) {
    Rational value = amount.value();
    char c = text.charAt(next);
    if (c == '倍' && GROWTH.matcher(text.text()).region(Math.max(0, at - 5), at).find()) {
      values.add(value.plus(Rational.ONE));
    } else if (c == '年'
        && next == amount.end()
        && amount.isWholeBelow(100)
        && value.compareTo(Rational.of(9)) > 0) {
      values.add(value.plus(Rational.of(1900)));
      if (text.charAt(next + 1) == '代') {
        values.add(value.plus(Rational.of(1800)));
        values.add(value.plus(Rational.of(2000)));
      }
    } else if (c == '成' || c == '折') {
      values.add(value.over(Rational.of(10)));
      values.add(Rational.ONE.minus(value.over(Rational.of(10))));
    } else if (text.isIn("时時点點", next) && amount.isWholeBelow(24)) {
      values.add(value.plus(Rational.of(12)));
      values.add(value.minus(Rational.of(12)));
    }
  }

  private Optional<Unit.Named> unitOf(Amount amount, int next) {
    Optional<Unit.Named> unit = text.unit(next);
    if (unit.isEmpty() && text.isIn("个個", next)) {
      unit = text.unit(next + 1);
    }
    if (unit.isEmpty() && japanese && text.charAt(next) == '分') {
      return Optional.of(new Unit.Named(Unit.MINUTE, next + 1));
    } else if (unit.isEmpty()) {
      return text.westernUnit(next);
    }
    boolean calendar =
        unit.get().unit().equals(Unit.YEAR)
            && (text.charAt(at - 1) == '第'
                || text.isIn("代级級度", unit.get().end())
                || (!amount.isWholeBelow(1000) && !amount.isScaled()));
    return calendar ? Optional.empty() : unit;
  }
}
