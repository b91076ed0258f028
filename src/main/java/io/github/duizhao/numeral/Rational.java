package io.github.duizhao.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** An exact number, as a fraction in lowest terms. */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {
  static final Rational ZERO = of(0);
  static final Rational ONE = of(1);
  static final Rational HALF = of(1).over(of(2));
  static final Rational PERCENT = of(1).over(of(100));
  static final Rational PERMILLE = of(1).over(of(1000));

  /**
   * Reduces the fraction.
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

  /** Parses digits with or without a decimal point: {@code 1.25}. */
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

  /** The quotient. The divisor must be positive. */
  Rational over(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** The possible values of 1/3: both numbers, and the fraction. */
  static List<Rational> slashed(Rational numerator, Rational denominator) {
    return denominator.compareTo(ZERO) > 0
        ? List.of(numerator, denominator, numerator.over(denominator))
        : List.of(numerator, denominator);
  }

  boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /** The decimal without trailing zeros, if it is finite. */
  Optional<BigDecimal> decimal() {
    try {
      BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator));
      return Optional.of(value.stripTrailingZeros());
    } catch (ArithmeticException infinite) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** As in messages: {@code 12,000}, {@code 1.5}, {@code 2/3}. */
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
