package io.github.duizhao.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An index of the numbers of one text, in which the numbers of another are looked up. */
public final class NumberIndex {
  /** The largest rounding in a conversion of miles to kilometers or 亩 to hectares. */
  private static final Rational ROUNDING = Rational.of(4).over(Rational.of(100));

  /** Powers of ten that languages have words for: percent, thousand, 만, million, 억, billion. */
  private static final Set<Integer> SPOKEN = Set.of(0, 2, 3, 4, 6, 8, 9, 12);

  private final Map<Optional<Unit.Dimension>, Set<Rational>> values = new HashMap<>();
  private final Map<Unit, NavigableSet<Rational>> measures = new HashMap<>();
  private final Map<BigInteger, Set<Integer>> scales = new HashMap<>();

  /** Indexes all numbers, required and possible. */
  public NumberIndex(List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      for (Rational value : quantity.values()) {
        values
            .computeIfAbsent(quantity.unit().map(Unit::dimension), key -> new HashSet<>())
            .add(value);
        quantity
            .unit()
            .ifPresent(
                unit ->
                    measures
                        .computeIfAbsent(unit, key -> new TreeSet<>())
                        .add(unit.inBaseUnit(value)));
        value
            .decimal()
            .ifPresent(
                decimal ->
                    scales
                        .computeIfAbsent(decimal.unscaledValue(), key -> new HashSet<>())
                        .add(decimal.scale()));
      }
    }
  }

  /** Whether the text has the same number: 50万千瓦 is 500 MW and 500,000 kW, but not 500,000 MW. */
  public boolean contains(Quantity quantity) {
    return quantity.values().stream().anyMatch(value -> contains(value, quantity.unit()));
  }

  /**
   * Whether the text has the same digits, possibly multiplied by a word that is not supported: 1.2亿
   * agrees with 120 <em>millions</em>, but not with 1,200.
   */
  public boolean containsDigits(Quantity quantity) {
    return quantity.values().stream()
        .flatMap(value -> value.decimal().stream())
        .anyMatch(this::containsDigits);
  }

  /** Whether the text has the number in the label, 5 for 5G. */
  public boolean containsNumberOf(Label label) {
    return contains(label.value(), Optional.empty());
  }

  private boolean containsDigits(BigDecimal decimal) {
    return scales.getOrDefault(decimal.unscaledValue(), Set.of()).stream()
        .anyMatch(scale -> SPOKEN.contains(Math.abs(scale - decimal.scale())));
  }

  private boolean contains(Rational value, Optional<Unit> unit) {
    Optional<Unit.Dimension> dimension = unit.map(Unit::dimension);
    for (Map.Entry<Optional<Unit.Dimension>, Set<Rational>> entry : values.entrySet()) {
      boolean comparable = dimension.isPresent() && entry.getKey().equals(dimension);
      if (!comparable && entry.getValue().contains(value)) {
        return true;
      }
    }
    return unit.map(counted -> contains(value, counted)).orElse(false);
  }

  private boolean contains(Rational value, Unit unit) {
    Rational measure = unit.inBaseUnit(value);
    for (Map.Entry<Unit, NavigableSet<Rational>> entry : measures.entrySet()) {
      if (entry.getKey().dimension() == unit.dimension()) {
        Rational slack =
            entry.getKey().convertsExactly(unit) ? Rational.ZERO : measure.times(ROUNDING);
        Rational above = entry.getValue().ceiling(measure.minus(slack));
        if (above != null && above.compareTo(measure.plus(slack)) <= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
