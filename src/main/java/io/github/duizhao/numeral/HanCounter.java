package io.github.duizhao.numeral;

import io.github.duizhao.model.HanNumeral;
import io.github.duizhao.numeral.Quantity.Form;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the counts of a text, be they in figures, in Chinese numerals or in both. */
final class HanCounter {
  private final HanText text;

  HanCounter(HanText text) {
    this.text = text;
  }

  /** The count that starts here, be it in figures or in Chinese numerals. */
  Optional<HanCount> count(int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    if (text.isDigit(from)) {
      return figure(from);
    }
    return HanNumeral.isNumeral(text.charAt(from)) ? numeral(from) : Optional.empty();
  }

  private Optional<HanCount> figure(int from) {
    Figures.Figure figure = text.figure(from);
    if (figure.values().isEmpty()) {
      return Optional.empty();
    }
    boolean named = Letters.before(text.text(), from) || isNameAfter(figure.end());
    Form form = figure.digits() > 1 ? Form.FIGURES : Form.DIGIT;
    HanCount count =
        new HanCount(
            from, figure.end(), figure.values(), Rational.ONE, form, figure.certain() && !named);
    return Optional.of(powers(count));
  }

  private boolean isNameAfter(int end) {
    return Letters.after(text.text(), end) && text.western(end).isEmpty();
  }

  /** 1.2万亿, 200多万, 3亿2000万. */
  private HanCount powers(HanCount figure) {
    HanCount count = powerRun(figure, approximate(figure.end()));
    int end = count.end();
    if (!count.scale().equals(Rational.ONE) && text.isDigit(end)) {
      Figures.Figure lower = text.figure(end);
      if (!lower.values().isEmpty() && lower.certain()) {
        HanCount rest =
            new HanCount(end, lower.end(), lower.values(), Rational.ONE, Form.FIGURES, true);
        HanCount scaled = powerRun(rest, rest.end());
        boolean fits = scaled.value().compareTo(count.scale()) < 0;
        if (fits && (scaled.end() > rest.end() || lower.digits() > 2)) {
          Rational sum = count.value().plus(scaled.value());
          return new HanCount(
              count.start(), scaled.end(), List.of(sum), Rational.ONE, Form.FIGURES, count.sure());
        }
      }
    }
    return count;
  }

  private int approximate(int end) {
    return HanText.isIn(HanScanner.APPROXIMATE, text.charAt(end))
            && HanNumeral.power(text.charAt(end + 1)) > 0
        ? end + 1
        : end;
  }

  private HanCount powerRun(HanCount count, int from) {
    Rational factor = Rational.ONE;
    int end = from;
    while (end - from < 4 && isPower(end)) {
      factor = factor.times(Rational.of(BigInteger.TEN.pow(HanNumeral.power(text.charAt(end)))));
      end++;
    }
    return end == from ? count : count.scaled(end, factor);
  }

  /** Whether a power is here, and not the start of 千瓦. */
  private boolean isPower(int index) {
    return HanNumeral.power(text.charAt(index)) > 0 && text.unit(index).isEmpty();
  }

  private Optional<HanCount> numeral(int from) {
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
    HanCount count = new HanCount(from, end, values, scale(run), Form.WORDS, values.size() == 1);
    HanCount whole = powerRun(decimal(count), approximate(decimal(count).end()));
    return Optional.of(whole);
  }

  static String spelled(String run) {
    return run.replace("有", "").replace("廿", "二十").replace("卅", "三十").replace("卌", "四十");
  }

  /** 二〇二五年 */
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

  /** 伍 and 参 are numerals only where a sum is written in such characters: 伍佰. */
  private static boolean isCommonWord(String run) {
    return run.chars().anyMatch(HanNumeral::isFormal)
        && run.chars().noneMatch(c -> HanNumeral.power(c) > 0);
  }

  private static Rational scale(String run) {
    char last = run.charAt(run.length() - 1);
    int power = HanNumeral.power(last);
    return run.length() > 1 && power >= 4 ? Rational.of(BigInteger.TEN.pow(power)) : Rational.ONE;
  }

  /** What the run may mean: 五六百 is 500 or 600, 三百五 350 or 305. */
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
        HanNumeral.parse(run.substring(0, i + 1) + run.substring(i + 2))
            .map(Rational::of)
            .ifPresent(values::add);
        HanNumeral.parse(run.substring(0, i) + run.substring(i + 1))
            .map(Rational::of)
            .ifPresent(values::add);
        return List.copyOf(values);
      }
    }
    HanNumeral.parse(run).map(Rational::of).ifPresent(values::add);
    int length = run.length();
    if (powers && length > 2 && HanNumeral.digit(run.charAt(length - 1)) > 0) {
      int power = HanNumeral.power(run.charAt(length - 2));
      if (power > 1) {
        String last = run.charAt(length - 1) + (power == 3 ? "百" : power == 2 ? "十" : "千");
        if (power <= 4) {
          HanNumeral.parse(run.substring(0, length - 1) + last)
              .map(Rational::of)
              .ifPresent(values::add);
        }
      }
    } else if (!powers && length > 1 && !isYear) {
      // 三五天, 一二三产业
      run.chars().limit(4).forEach(c -> values.add(Rational.of(HanNumeral.digit(c))));
    }
    return List.copyOf(values);
  }

  /** 三点五; 三点 alone is an hour or a point. */
  private HanCount decimal(HanCount count) {
    int end = count.end();
    if (!HanText.isIn("点點", text.charAt(end)) || HanNumeral.digit(text.charAt(end + 1)) < 0) {
      return count;
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
    values.add(count.value().plus(part));
    boolean sure =
        HanWords.endOfLargeMeasure(text.text(), last) > 0
            || isPower(last)
            || endsPercent(count.start());
    if (!sure) {
      values.add(count.value());
      values.add(Rational.of(HanNumeral.digit(text.charAt(end + 1))));
    }
    return new HanCount(count.start(), last, values, Rational.ONE, Form.WORDS, sure);
  }

  private boolean endsPercent(int from) {
    return text.startsWith("分之", from) || text.startsWith("分之", from - 2);
  }
}
