package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import java.util.List;

/**
 * A count as far as it goes, without what is counted: 一万二千, 1.2亿, 三点五.
 *
 * @param scale of a 万 or the like at its end; 1 if there is none
 * @param sure whether it can only be a number, and that one
 */
record HanCount(
    int start, int end, List<Rational> values, Rational scale, Form form, boolean sure) {
  HanCount scaled(int newEnd, Rational factor) {
    return new HanCount(
        start,
        newEnd,
        values.stream().map(value -> value.times(factor)).toList(),
        scale.times(factor),
        form,
        sure);
  }

  Rational value() {
    return values.get(0);
  }

  boolean isFigure() {
    return form != Form.WORDS;
  }

  /** Whether it is a whole number below the limit. */
  boolean isBelow(int limit) {
    return value().isWhole() && value().compareTo(Rational.of(limit)) < 0;
  }
}
