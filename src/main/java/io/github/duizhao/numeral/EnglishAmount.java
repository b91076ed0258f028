package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import java.util.List;

/**
 * An amount in figures or words, without what is counted: {@code 1.2 million}.
 *
 * @param first its first word
 * @param next the first word after it
 * @param scale of a million or the like at its end; 1 if there is none
 * @param sure whether it can only be a number, and that one
 */
record EnglishAmount(
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

  EnglishAmount with(int newNext, List<Rational> newValues) {
    return new EnglishAmount(first, newNext, newValues, scale, ordinal, form, sure);
  }
}
