package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import java.util.List;

/**
 * A number without its unit: {@code 1.2 million}, 一万二千.
 *
 * @param start the index of its first character; in English, of its first token
 * @param end the index after its last character or token
 * @param values its possible values, the likeliest first
 * @param scale the factor of a last word such as million or 万; 1 if there is none
 * @param certain whether it can only be a number, and only this one
 */
record Amount(
    int start,
    int end,
    List<Rational> values,
    Rational scale,
    boolean ordinal,
    Form form,
    boolean certain) {

  /** A cardinal number without a scale. */
  Amount(int start, int end, List<Rational> values, Form form, boolean certain) {
    this(start, end, values, Rational.ONE, false, form, certain);
  }

  Amount with(int newEnd, List<Rational> newValues) {
    return new Amount(start, newEnd, newValues, scale, ordinal, form, certain);
  }

  Amount scaled(int newEnd, Rational factor) {
    List<Rational> scaled = values.stream().map(value -> value.times(factor)).toList();
    return new Amount(start, newEnd, scaled, scale.times(factor), ordinal, form, certain);
  }

  Rational value() {
    return values.get(0);
  }

  boolean isFigure() {
    return form != Form.WORDS;
  }

  boolean isScaled() {
    return !scale.equals(Rational.ONE);
  }

  /** Whether it is a whole number below the limit. */
  boolean isWholeBelow(int limit) {
    return value().isWhole() && value().compareTo(Rational.of(limit)) < 0;
  }
}
