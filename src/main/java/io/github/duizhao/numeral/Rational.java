package io.github.duizhao.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** An exact number, a fraction in lowest terms: a third, 5 % and a trillion alike. */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {
  static final Rational ZERO = of(0);
  static final Rational ONE = of(1);
  static final Rational HALF = of(1).over(of(2));
  static final Rational PERCENT = of(1).over(of(100));
  static final Rational PERMILLE = of(1).over(of(1000));

  /**
   * Reduces it.
   *
   * @throws IllegalArgumentException if the denominator is not positive
   */
  public Rational {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator must be positive, was " + denominator);
    }
    BigInteger common = numerator.gcd(denominator);
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  static Rational of(long value) {
    return of(BigInteger.valueOf(value));
  }

  static Rational of(BigInteger value) {
    return new Rational(value, BigInteger.ONE);
  }

  /** Of digits with a point or none: {@code 1.25}. */
  static Rational of(String decimal) {
    BigDecimal value = new BigDecimal(decimal);
    return new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational minus(Rational other) {
    return plus(new Rational(other.numerator.negate(), other.denominator));
  }

  Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient; nothing may be divided by zero. */
  Rational over(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /** As a decimal without zeros at its end, if it has an end. */
  Optional<BigDecimal> decimal() {
    try {
      BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator));
      return Optional.of(value.stripTrailingZeros());
    } catch (ArithmeticException endless) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** As in print: {@code 12,000}, {@code 1.5}, {@code 2/3}. */
  @Override
  public String toString() {
    if (isWhole()) {
      return numerator.toString().replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ",");
    } else if (decimal().isEmpty()) {
      return numerator + "/" + denominator;
    }
    return new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString();
  }
}
