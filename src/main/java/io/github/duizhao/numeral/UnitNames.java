package io.github.duizhao.numeral;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** How units are called. */
final class UnitNames {
  private static final int LONGEST_HAN = 4;

  /** In Chinese and Japanese characters, after a number or its 个. */
  private static final Map<String, Unit> HAN =
      Map.ofEntries(
          entry("毫米", Unit.MILLIMETER),
          entry("厘米", Unit.CENTIMETER),
          entry("公分", Unit.CENTIMETER),
          entry("米", Unit.METER),
          entry("公尺", Unit.METER),
          entry("公里", Unit.KILOMETER),
          entry("千米", Unit.KILOMETER),
          entry("里", Unit.LI),
          entry("英寸", Unit.INCH),
          entry("英尺", Unit.FOOT),
          entry("英里", Unit.MILE),
          entry("平方米", Unit.SQUARE_METER),
          entry("公顷", Unit.HECTARE),
          entry("公頃", Unit.HECTARE),
          entry("平方公里", Unit.SQUARE_KILOMETER),
          entry("平方千米", Unit.SQUARE_KILOMETER),
          entry("亩", Unit.MU),
          entry("畝", Unit.MU),
          entry("英亩", Unit.ACRE),
          entry("英畝", Unit.ACRE),
          entry("平方英里", Unit.SQUARE_MILE),
          entry("克", Unit.GRAM),
          entry("公斤", Unit.KILOGRAM),
          entry("千克", Unit.KILOGRAM),
          entry("吨", Unit.TONNE),
          entry("噸", Unit.TONNE),
          entry("公吨", Unit.TONNE),
          entry("斤", Unit.JIN),
          entry("磅", Unit.POUND),
          entry("瓦", Unit.WATT),
          entry("千瓦", Unit.KILOWATT),
          entry("兆瓦", Unit.MEGAWATT),
          entry("吉瓦", Unit.GIGAWATT),
          entry("千瓦时", Unit.KILOWATT_HOUR),
          entry("千瓦時", Unit.KILOWATT_HOUR),
          entry("千瓦小时", Unit.KILOWATT_HOUR),
          entry("兆瓦时", Unit.MEGAWATT_HOUR),
          entry("伏", Unit.VOLT),
          entry("千伏", Unit.KILOVOLT),
          entry("秒", Unit.SECOND),
          entry("分钟", Unit.MINUTE),
          entry("分鐘", Unit.MINUTE),
          entry("小时", Unit.HOUR),
          entry("小時", Unit.HOUR),
          entry("時間", Unit.HOUR),
          entry("天", Unit.DAY),
          entry("周", Unit.WEEK),
          entry("週", Unit.WEEK),
          entry("星期", Unit.WEEK),
          entry("个月", Unit.MONTH),
          entry("個月", Unit.MONTH),
          entry("か月", Unit.MONTH),
          entry("ヶ月", Unit.MONTH),
          entry("年", Unit.YEAR),
          entry("个世纪", Unit.CENTURY),
          entry("個世紀", Unit.CENTURY));

  /** In English words and in signs, in small letters save where a capital tells two apart. */
  private static final Map<String, Unit> WESTERN =
      Map.ofEntries(
          entry("mm", Unit.MILLIMETER),
          entry("millimeter", Unit.MILLIMETER),
          entry("cm", Unit.CENTIMETER),
          entry("centimeter", Unit.CENTIMETER),
          entry("m", Unit.METER),
          entry("meter", Unit.METER),
          entry("km", Unit.KILOMETER),
          entry("kilometer", Unit.KILOMETER),
          entry("li", Unit.LI),
          entry("inch", Unit.INCH),
          entry("inches", Unit.INCH),
          entry("ft", Unit.FOOT),
          entry("foot", Unit.FOOT),
          entry("feet", Unit.FOOT),
          entry("mile", Unit.MILE),
          entry("square meter", Unit.SQUARE_METER),
          entry("m²", Unit.SQUARE_METER),
          entry("㎡", Unit.SQUARE_METER),
          entry("ha", Unit.HECTARE),
          entry("hectare", Unit.HECTARE),
          entry("square kilometer", Unit.SQUARE_KILOMETER),
          entry("km²", Unit.SQUARE_KILOMETER),
          entry("mu", Unit.MU),
          entry("acre", Unit.ACRE),
          entry("square mile", Unit.SQUARE_MILE),
          entry("g", Unit.GRAM),
          entry("gram", Unit.GRAM),
          entry("kg", Unit.KILOGRAM),
          entry("kilogram", Unit.KILOGRAM),
          entry("kilo", Unit.KILOGRAM),
          entry("t", Unit.TONNE),
          entry("ton", Unit.TONNE),
          entry("tonne", Unit.TONNE),
          entry("metric ton", Unit.TONNE),
          entry("jin", Unit.JIN),
          entry("catty", Unit.JIN),
          entry("catties", Unit.JIN),
          entry("lb", Unit.POUND),
          entry("pound", Unit.POUND),
          entry("W", Unit.WATT),
          entry("watt", Unit.WATT),
          entry("kW", Unit.KILOWATT),
          entry("kilowatt", Unit.KILOWATT),
          entry("MW", Unit.MEGAWATT),
          entry("megawatt", Unit.MEGAWATT),
          entry("GW", Unit.GIGAWATT),
          entry("gigawatt", Unit.GIGAWATT),
          entry("kWh", Unit.KILOWATT_HOUR),
          entry("kilowatt hour", Unit.KILOWATT_HOUR),
          entry("MWh", Unit.MEGAWATT_HOUR),
          entry("megawatt hour", Unit.MEGAWATT_HOUR),
          entry("GWh", Unit.GIGAWATT_HOUR),
          entry("gigawatt hour", Unit.GIGAWATT_HOUR),
          entry("TWh", Unit.TERAWATT_HOUR),
          entry("terawatt hour", Unit.TERAWATT_HOUR),
          entry("V", Unit.VOLT),
          entry("volt", Unit.VOLT),
          entry("kV", Unit.KILOVOLT),
          entry("kilovolt", Unit.KILOVOLT),
          entry("second", Unit.SECOND),
          entry("min", Unit.MINUTE),
          entry("minute", Unit.MINUTE),
          entry("h", Unit.HOUR),
          entry("hour", Unit.HOUR),
          entry("day", Unit.DAY),
          entry("week", Unit.WEEK),
          entry("month", Unit.MONTH),
          entry("year", Unit.YEAR));

  private UnitNames() {}

  /** A unit and where its name ends. */
  record Named(Unit unit, int end) {}

  /** The longest name that starts at this place of a Chinese or Japanese text. */
  static Optional<Named> han(String text, int at) {
    for (int length = Math.min(LONGEST_HAN, text.length() - at); length > 0; length--) {
      Unit unit = HAN.get(text.substring(at, at + length));
      if (unit != null) {
        return Optional.of(new Named(unit, at + length));
      }
    }
    return Optional.empty();
  }

  /** The unit of this sign or English name, be it one or many, British or American. */
  static Optional<Unit> western(String name) {
    Unit unit = WESTERN.get(name);
    if (unit == null && name.length() > 2) {
      String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
      unit = WESTERN.get(singular.replace("metre", "meter"));
    }
    return Optional.ofNullable(unit);
  }
}
