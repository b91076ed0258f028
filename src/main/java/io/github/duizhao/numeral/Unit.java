package io.github.duizhao.numeral;

/** Units that translators convert: 亩 to hectares, 万千瓦 to megawatts, decades to years. */
public enum Unit {
  MILLIMETER(Dimension.LENGTH, Custom.METRIC, "0.001"),
  CENTIMETER(Dimension.LENGTH, Custom.METRIC, "0.01"),
  METER(Dimension.LENGTH, Custom.METRIC, "1"),
  KILOMETER(Dimension.LENGTH, Custom.METRIC, "1000"),
  LI(Dimension.LENGTH, Custom.CHINESE, "500"),
  INCH(Dimension.LENGTH, Custom.IMPERIAL, "0.0254"),
  FOOT(Dimension.LENGTH, Custom.IMPERIAL, "0.3048"),
  MILE(Dimension.LENGTH, Custom.IMPERIAL, "1609.344"),

  SQUARE_METER(Dimension.AREA, Custom.METRIC, "1"),
  HECTARE(Dimension.AREA, Custom.METRIC, "10000"),
  SQUARE_KILOMETER(Dimension.AREA, Custom.METRIC, "1000000"),
  MU(Dimension.AREA, Custom.CHINESE, "666.6667"),
  ACRE(Dimension.AREA, Custom.IMPERIAL, "4046.856"),
  SQUARE_MILE(Dimension.AREA, Custom.IMPERIAL, "2589988"),

  GRAM(Dimension.MASS, Custom.METRIC, "0.001"),
  KILOGRAM(Dimension.MASS, Custom.METRIC, "1"),
  TONNE(Dimension.MASS, Custom.METRIC, "1000"),
  JIN(Dimension.MASS, Custom.CHINESE, "0.5"),
  POUND(Dimension.MASS, Custom.IMPERIAL, "0.453592"),

  WATT(Dimension.POWER, Custom.METRIC, "1"),
  KILOWATT(Dimension.POWER, Custom.METRIC, "1000"),
  MEGAWATT(Dimension.POWER, Custom.METRIC, "1000000"),
  GIGAWATT(Dimension.POWER, Custom.METRIC, "1000000000"),

  KILOWATT_HOUR(Dimension.ENERGY, Custom.METRIC, "1"),
  MEGAWATT_HOUR(Dimension.ENERGY, Custom.METRIC, "1000"),
  GIGAWATT_HOUR(Dimension.ENERGY, Custom.METRIC, "1000000"),
  TERAWATT_HOUR(Dimension.ENERGY, Custom.METRIC, "1000000000"),

  VOLT(Dimension.VOLTAGE, Custom.METRIC, "1"),
  KILOVOLT(Dimension.VOLTAGE, Custom.METRIC, "1000"),

  SECOND(Dimension.CLOCK, Custom.METRIC, "1"),
  MINUTE(Dimension.CLOCK, Custom.METRIC, "60"),
  HOUR(Dimension.CLOCK, Custom.METRIC, "3600"),

  DAY(Dimension.DAYS, Custom.METRIC, "1"),
  WEEK(Dimension.DAYS, Custom.METRIC, "7"),

  MONTH(Dimension.MONTHS, Custom.METRIC, "1"),
  YEAR(Dimension.MONTHS, Custom.METRIC, "12"),
  CENTURY(Dimension.MONTHS, Custom.METRIC, "1200");

  private final Dimension dimension;
  private final Custom custom;
  private final String factor;

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

  /** Units of one country convert exactly; from one to another translators round. */
  enum Custom {
    METRIC,
    CHINESE,
    IMPERIAL
  }

  Unit(Dimension dimension, Custom custom, String factor) {
    this.dimension = dimension;
    this.custom = custom;
    this.factor = factor;
  }

  Dimension dimension() {
    return dimension;
  }

  /** So many of what its dimension is measured in. */
  Rational measure(Rational count) {
    return count.times(Rational.of(factor));
  }

  /** Whether a count in this unit becomes exactly a count in the other. */
  boolean convertsExactly(Unit other) {
    return custom == other.custom;
  }
}
