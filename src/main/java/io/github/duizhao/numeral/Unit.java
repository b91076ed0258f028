package io.github.duizhao.numeral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit that translators convert: 亩 to hectares, 万千瓦 to megawatts, decades to years. The units and
 * their names are in {@code units.tsv}.
 *
 * @param name in English, in the singular
 * @param factor its size in the base unit of its dimension
 */
public record Unit(String name, Dimension dimension, UnitSystem system, Rational factor) {
  private static final int LONGEST_HAN = 4;
  private static final Map<String, Unit> HAN = new HashMap<>();
  private static final Map<String, Unit> WESTERN = new HashMap<>();

  static {
    for (String[] row : WordLists.rows("units.tsv")) {
      Unit unit =
          new Unit(
              row[0], Dimension.valueOf(row[1]), UnitSystem.valueOf(row[2]), Rational.of(row[3]));
      addNames(HAN, row[4], unit);
      addNames(WESTERN, row[5], unit);
    }
  }

  private static void addNames(Map<String, Unit> units, String names, Unit unit) {
    if (!names.isEmpty()) {
      List.of(names.split(", ", -1)).forEach(name -> units.put(name, unit));
    }
  }

  static final Unit YEAR = western("year").orElseThrow();
  static final Unit MINUTE = western("minute").orElseThrow();

  /** What a unit measures. */
  enum Dimension {
    LENGTH,
    AREA,
    MASS,
    POWER,
    ENERGY,
    VOLTAGE,
    CLOCK,
    DAYS,
    MONTHS
  }

  /** A system of units. Within one, conversion is exact; between two, translators round. */
  enum UnitSystem {
    METRIC,
    CHINESE,
    IMPERIAL
  }

  /** A unit in a text, and where its name ends. */
  record Named(Unit unit, int end) {}

  /** The unit with the longest name that starts at this index of a Chinese or Japanese text. */
  static Optional<Named> han(String text, int at) {
    for (int length = Math.min(LONGEST_HAN, text.length() - at); length > 0; length--) {
      Unit unit = HAN.get(text.substring(at, at + length));
      if (unit != null) {
        return Optional.of(new Named(unit, at + length));
      }
    }
    return Optional.empty();
  }

  /** The unit with this symbol or English name, singular or plural, American or British. */
  static Optional<Unit> western(String name) {
    Unit unit = WESTERN.get(name);
    if (unit == null && name.length() > 2) {
      String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
      unit = WESTERN.get(singular.replace("metre", "meter"));
    }
    return Optional.ofNullable(unit);
  }

  /** Converts a count of this unit to the base unit of its dimension. */
  Rational inBaseUnit(Rational count) {
    return count.times(factor);
  }

  /** Whether a count in this unit converts exactly to the other. */
  boolean convertsExactly(Unit other) {
    return system == other.system;
  }

  @Override
  public String toString() {
    return name;
  }
}
