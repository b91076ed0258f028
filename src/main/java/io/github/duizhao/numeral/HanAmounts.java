package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.text.HanNumeral;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads amounts of a Chinese or Japanese text: in figures, in Chinese numerals or in both. */
final class HanAmounts {
  /** After a number, they mean "and some more". */
  static final String APPROXIMATE = "多余餘來来几幾";

  private final HanText text;

  HanAmounts(HanText text) {
    this.text = text;
  }

  /** The amount that starts at this index. */
  Optional<Amount> at(int from) {
    if (text.isDigit(from)) {
      return figure(from);
    }
    return text.isNumeral(from) ? numeral(from) : Optional.empty();
  }

  private Optional<Amount> figure(int from) {
    DigitText.Figure figure = text.figure(from);
    if (figure.values().isEmpty()) {
      return Optional.empty();
    }
    int end = figure.end();
    boolean partOfName =
        text.isAfterLetter(from) || (text.isLetter(end) && text.westernUnit(end).isEmpty());
    boolean certain = figure.certain() && !partOfName;
    return Optional.of(powers(new Amount(from, end, figure.values(), figure.form(), certain)));
  }

  /** 1.2万亿, 200多万, 3亿2000万. */
  private Amount powers(Amount figure) {
    Amount amount = powerRun(figure, approximate(figure.end()));
    int end = amount.end();
    if (amount.isScaled() && text.isDigit(end)) {
      DigitText.Figure lower = text.figure(end);
      if (!lower.values().isEmpty() && lower.certain()) {
        Amount rest = new Amount(end, lower.end(), lower.values(), Form.FIGURES, true);
        Amount scaled = powerRun(rest, rest.end());
        boolean fits = scaled.value().compareTo(amount.scale()) < 0;
        if (fits && (scaled.end() > rest.end() || lower.digits() > 2)) {
          Rational sum = amount.value().plus(scaled.value());
          return new Amount(
              amount.start(), scaled.end(), List.of(sum), Form.FIGURES, amount.certain());
        }
      }
    }
    return amount;
  }

  private int approximate(int end) {
    return text.isIn(APPROXIMATE, end) && HanNumeral.power(text.charAt(end + 1)) > 0
        ? end + 1
        : end;
  }

  private Amount powerRun(Amount amount, int from) {
    Rational factor = Rational.ONE;
    int end = from;
    while (end - from < 4 && isPower(end)) {
      factor = factor.times(Rational.of(BigInteger.TEN.pow(HanNumeral.power(text.charAt(end)))));
      end++;
    }
    return end == from ? amount : amount.scaled(end, factor);
  }

  /** Whether a power of ten is here, which is not the start of a unit such as 千瓦. */
  private boolean isPower(int index) {
    return HanNumeral.power(text.charAt(index)) > 0 && text.unit(index).isEmpty();
  }

  private Optional<Amount> numeral(int from) {
    int end = from;
    while (end < text.length() && isNumeral(end, from)) {
      end++;
    }
    String run = spelled(text.substring(from, end));
    if (end == from || isCommonWord(run)) {
      return Optional.empty();
    }
    List<Rational> values = values(run, isYear(run, end));
    if (values.isEmpty()) {
      return Optional.empty();
    }
    boolean certain = values.size() == 1;
    Amount amount = decimal(new Amount(from, end, values, scale(run), false, Form.WORDS, certain));
    return Optional.of(powerRun(amount, approximate(amount.end())));
  }

  /** The numerals without 有, and with 二十 for 廿. */
  static String spelled(String run) {
    return run.replace("有", "").replace("廿", "二十").replace("卅", "三十").replace("卌", "四十");
  }

  /** Whether these numerals before this index are a year: 二〇二五年. */
  boolean isYear(String run, int end) {
    return run.length() == 4
        && text.charAt(end) == '年'
        && run.chars().allMatch(c -> HanNumeral.digit(c) >= 0);
  }

  private boolean isNumeral(int index, int from) {
    char c = text.charAt(index);
    if (c == '有') {
      // 十有五
      return index > from
          && HanNumeral.power(text.charAt(index - 1)) > 0
          && HanNumeral.digit(text.charAt(index + 1)) > 0;
    }
    return HanNumeral.isNumeral(c)
        && (index == from || HanNumeral.power(c) == 0 || text.unit(index).isEmpty());
  }

  /** Whether it has 伍, 参 or similar, which are numerals only together with a power: 伍佰. */
  private static boolean isCommonWord(String run) {
    return run.chars().anyMatch(HanNumeral::isFormal)
        && run.chars().noneMatch(c -> HanNumeral.power(c) > 0);
  }

  private static Rational scale(String run) {
    char last = run.charAt(run.length() - 1);
    int power = HanNumeral.power(last);
    return run.length() > 1 && power >= 4 ? Rational.of(BigInteger.TEN.pow(power)) : Rational.ONE;
  }

  /** The possible values of numerals: 五六百 is 500 or 600, 三百五 is 350 or 305. */
  private static List<Rational> values(String run, boolean isYear) {
    Set<Rational> values = new LinkedHashSet<>();
    if (run.length() > HanNumeral.LONGEST) {
      return List.of();
    }
    boolean powers = run.chars().anyMatch(c -> HanNumeral.power(c) > 0);
    for (int i = 0; powers && i + 1 < run.length(); i++) {
      int digit = HanNumeral.digit(run.charAt(i));
      int next = HanNumeral.digit(run.charAt(i + 1));
      if (digit > 0 && next > digit) {
        parse(run.substring(0, i + 1) + run.substring(i + 2)).ifPresent(values::add);
        parse(run.substring(0, i) + run.substring(i + 1)).ifPresent(values::add);
        return List.copyOf(values);
      }
    }
    parse(run).ifPresent(values::add);
    int length = run.length();
    if (powers && length > 2 && HanNumeral.digit(run.charAt(length - 1)) > 0) {
      int power = HanNumeral.power(run.charAt(length - 2));
      if (power > 1) {
        String last = run.charAt(length - 1) + (power == 3 ? "百" : power == 2 ? "十" : "千");
        if (power <= 4) {
          parse(run.substring(0, length - 1) + last).ifPresent(values::add);
        }
      }
    } else if (!powers && length > 1 && !isYear) {
      // 三五天, 一二三产业
      run.chars().limit(4).forEach(c -> values.add(Rational.of(HanNumeral.digit(c))));
    }
    return List.copyOf(values);
  }

  private static Optional<Rational> parse(String numerals) {
    return HanNumeral.parse(numerals).map(Rational::of);
  }

  /** Reads 三点五; 三点 alone is an hour or three points. */
  private Amount decimal(Amount amount) {
    int end = amount.end();
    if (!text.isIn("点點", end) || HanNumeral.digit(text.charAt(end + 1)) < 0) {
      return amount;
    }
    int last = end + 1;
    while (HanNumeral.digit(text.charAt(last)) >= 0 && last - end < 10) {
      last++;
    }
    Rational part = Rational.ZERO;
    Rational weight = Rational.ONE;
    List<Rational> values = new ArrayList<>();
    for (int i = end + 1; i < last; i++) {
      weight = weight.over(Rational.of(10));
      part = part.plus(weight.times(Rational.of(HanNumeral.digit(text.charAt(i)))));
    }
    values.add(amount.value().plus(part));
    boolean certain =
        HanWords.endOfLargeMeasure(text.text(), last) > 0
            || isPower(last)
            || isAtShare(amount.start());
    if (!certain) {
      values.add(amount.value());
      values.add(Rational.of(HanNumeral.digit(text.charAt(end + 1))));
    }
    return new Amount(amount.start(), last, values, Form.WORDS, certain);
  }

  private boolean isAtShare(int from) {
    return text.startsWith("分之", from) || text.startsWith("分之", from - 2);
  }
}
