package io.github.duizhao.numeral;

import io.github.duizhao.model.HanNumeral;
import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.numeral.Quantity.Weight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One reading of a Chinese or Japanese text, from its start to its end. */
final class HanScanner {
  static final String APPROXIMATE = "多余餘來来几幾";
  private static final Set<Unit.Dimension> HALVED =
      EnumSet.of(Unit.Dimension.CLOCK, Unit.Dimension.MONTHS, Unit.Dimension.LENGTH);
  private static final Pattern GROWTH = Pattern.compile("[增提高大长長快多超涨漲]");

  private final HanText text;
  private final HanCounter counter;
  private final HanWeight judge;
  private final HanTerms terms;
  private final QuantityList draft;
  private final boolean japanese;
  private int at;

  HanScanner(String original, NumberReader.Knowledge knowledge) {
    this.text = new HanText(original);
    this.counter = new HanCounter(text);
    this.judge = new HanWeight(text, counter, knowledge);
    this.draft = new QuantityList(original);
    this.terms = new HanTerms(text, draft);
    this.japanese = knowledge == NumberReader.Knowledge.LARGE_WORDS;
  }

  List<Quantity> quantities() {
    while (at < text.length()) {
      int end = terms.read(at);
      if (end > at) {
        at = end;
        continue;
      }
      Optional<HanCount> count = counter.count(at);
      if (count.isPresent()) {
        read(count.get());
      } else if (text.isDigit(at) || HanNumeral.isNumeral(text.charAt(at))) {
        at = text.endOfNumerals(at);
      } else {
        word();
      }
    }
    return draft.quantities();
  }

  // what is no count

  private void add(int end, List<Rational> values, Weight weight) {
    draft.add(new QuantityList.Entry(at, end, values, weight));
    at = end;
  }

  private void word() {
    List<Rational> possible = HanWords.possible(text.text(), at);
    if (!possible.isEmpty()) {
      draft.add(new QuantityList.Entry(at, at + 1, possible, Weight.POSSIBLE));
    }
    if (text.charAt(at) == '半') {
      half();
    }
    int roman = text.charAt(at) - 'Ⅰ';
    if (roman >= 0 && roman < 12) {
      draft.possible(at, at + 1, Rational.of(roman + 1));
    }
    at++;
  }

  /** 半小时 is a half, 上半年 is not. */
  private void half() {
    if (text.charAt(at - 1) == '一' && text.charAt(at + 1) != '是') {
      draft.add(new QuantityList.Entry(at - 1, at + 1, List.of(Rational.HALF), Weight.REQUIRED));
      return;
    }
    int next = text.charAt(at + 1) == '个' || text.charAt(at + 1) == '個' ? at + 2 : at + 1;
    text.unit(at + 1)
        .or(() -> text.unit(next))
        .filter(named -> HALVED.contains(named.unit().dimension()))
        .filter(named -> named.unit() != Unit.YEAR || !HanText.isIn("上下前后後大", text.charAt(at - 1)))
        .ifPresent(
            named ->
                draft.add(
                    new QuantityList.Entry(
                        at,
                        named.end(),
                        List.of(Rational.HALF),
                        Rational.ONE,
                        Optional.of(named.unit()),
                        Weight.REQUIRED,
                        Form.WORDS)));
  }

  // what a count is of

  private void read(HanCount count) {
    if (text.startsWith("分之", count.end()) || text.startsWith("分の", count.end())) {
      Optional<HanCount> over = counter.count(count.end() + 2);
      if (over.isPresent() && count.value().compareTo(Rational.ZERO) > 0) {
        share(count, over.get());
        return;
      }
    }
    if (slash(count)) {
      return;
    }
    HanCount whole = halved(count);
    int next = HanText.isIn(APPROXIMATE, text.charAt(whole.end())) ? whole.end() + 1 : whole.end();
    Optional<Rational> share = shareSign(next);
    List<Rational> values = new ArrayList<>(whole.values());
    share.ifPresent(factor -> values.replaceAll(value -> value.times(factor)));
    addAlternatives(values, whole, next);
    Optional<Rational> era =
        text.charAt(next) == '年' ? HanWords.era(text.text(), at) : Optional.empty();
    era.ifPresent(before -> values.add(before.plus(whole.value())));
    boolean sure = share.isPresent() ? count.sure() : !whole.equals(count);
    Weight weight = sure && era.isEmpty() ? Weight.REQUIRED : judge.weigh(count);
    Optional<UnitNames.Named> unit = share.isPresent() ? Optional.empty() : unitOf(whole, next);
    int end = share.isPresent() ? endOfShareSign(next) : whole.end();
    draft.add(
        new QuantityList.Entry(
            text.charAt(at - 1) == '第' ? at - 1 : at,
            unit.map(UnitNames.Named::end)
                .orElse(weight == Weight.REQUIRED ? Math.max(end, endOfMeasure(next)) : end),
            values,
            whole.scale().times(share.orElse(Rational.ONE)),
            unit.map(UnitNames.Named::unit),
            era.isPresent() ? Weight.POSSIBLE : weight,
            text.charAt(end) == '月' ? Form.DIGIT : count.form()));
    at = unit.map(UnitNames.Named::end).orElse(end);
  }

  private int endOfMeasure(int from) {
    return HanWords.endOfMeasure(text.text(), from);
  }

  /** 三分之二, 百分之五 and 万分之一. */
  private void share(HanCount denominator, HanCount numerator) {
    int start = at;
    Rational value = numerator.value().over(denominator.value());
    draft.add(
        new QuantityList.Entry(
            start,
            numerator.end(),
            List.of(value),
            Rational.ONE,
            Optional.empty(),
            Weight.REQUIRED,
            numerator.form()));
    draft.possible(start, numerator.end(), denominator.value(), numerator.value());
    at = numerator.end();
  }

  /** 1/3; of a date or an alternative the two stand for themselves. */
  private boolean slash(HanCount count) {
    int slash = count.end();
    boolean between = text.charAt(slash) == '/' || text.charAt(slash) == '·';
    if (!count.isFigure() || !between || !text.isDigit(slash + 1) || text.charAt(at - 1) == '/') {
      return false;
    }
    Optional<HanCount> second = counter.count(slash + 1);
    if (second.isEmpty() || text.charAt(second.get().end()) == '/') {
      return false;
    }
    Rational below = second.get().value();
    List<Rational> values = new ArrayList<>(List.of(count.value(), below));
    if (below.compareTo(Rational.ZERO) > 0) {
      values.add(count.value().over(below));
    }
    add(second.get().end(), values, Weight.POSSIBLE);
    return true;
  }

  /** 一个半, 两年半. */
  private HanCount halved(HanCount count) {
    int measure = HanWords.endOfMeasure(text.text(), count.end());
    if (measure < 0 || text.charAt(measure) != '半' || count.values().size() > 1) {
      return count;
    }
    boolean unitAfter = text.unit(measure + 1).isPresent();
    boolean unitBefore = text.unit(count.end()).isPresent() || text.charAt(count.end()) == '倍';
    if (!unitAfter && !unitBefore) {
      return count;
    }
    List<Rational> values = List.of(count.value().plus(Rational.HALF));
    return new HanCount(
        count.start(),
        unitAfter ? measure + 1 : count.end(),
        values,
        count.scale(),
        count.form(),
        count.sure());
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
    return HanText.isIn("个個", text.charAt(end))
        ? end + 4
        : text.charAt(end) == ' ' ? end + 2 : end + 1;
  }

  /** 增长3倍 is four times as much for some, 90年代 the 1990s, 七成 70 percent. */
  private void addAlternatives(List<Rational> values, HanCount count, int next) {
    Rational value = count.value();
    char c = text.charAt(next);
    if (c == '倍' && GROWTH.matcher(text.text()).region(Math.max(0, at - 5), at).find()) {
      values.add(value.plus(Rational.ONE));
    } else if (c == '年'
        && next == count.end()
        && count.isBelow(100)
        && value.compareTo(Rational.of(9)) > 0) {
      values.add(value.plus(Rational.of(1900)));
      if (text.charAt(next + 1) == '代') {
        values.add(value.plus(Rational.of(1800)));
        values.add(value.plus(Rational.of(2000)));
      }
    } else if (c == '成' || c == '折') {
      values.add(value.over(Rational.of(10)));
      values.add(Rational.ONE.minus(value.over(Rational.of(10))));
    } else if (HanText.isIn("时時点點", c) && count.isBelow(24)) {
      values.add(value.plus(Rational.of(12)));
      values.add(value.minus(Rational.of(12)));
    }
  }

  private Optional<UnitNames.Named> unitOf(HanCount count, int next) {
    Optional<UnitNames.Named> unit = text.unit(next);
    if (unit.isEmpty() && HanText.isIn("个個", text.charAt(next))) {
      unit = text.unit(next + 1);
    }
    if (unit.isEmpty() && japanese && text.charAt(next) == '分') {
      return Optional.of(new UnitNames.Named(Unit.MINUTE, next + 1));
    } else if (unit.isEmpty()) {
      return text.western(next);
    }
    boolean calendar =
        unit.get().unit() == Unit.YEAR
            && (text.charAt(at - 1) == '第'
                || HanText.isIn("代级級度", text.charAt(unit.get().end()))
                || (!count.isBelow(1000) && count.scale().equals(Rational.ONE)));
    return calendar ? Optional.empty() : unit;
  }
}
