package io.github.duizhao.numeral;

import io.github.duizhao.text.HanNumeral;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads fixed expressions with numerals: 翻一番, 20世纪90年代 and “十三五”. */
final class HanExpressions {
  private static final Pattern DOUBLING = Pattern.compile("翻(?:了)?(?:([一二两兩三四1-4])[番倍]|番)");
  private static final Pattern FIVE_YEAR_PLAN =
      Pattern.compile(
          "(?:(?<=[“‘「『])(?:十?[一二三四五六七八九]|十)五(?=[”’」』])"
              + "|(?:十?[一二三四五六七八九]|十)五(?=规划|規劃|时期|時期|期间|期間|以来|以來|末|开局|開局|收官))");
  private static final Pattern DECADE =
      Pattern.compile("([0-9〇零一二三四五六七八九十]{1,4})世[纪紀]([0-9零一二三四五六七八九十]{1,3})年代");

  private final HanText text;
  private final NumberScanner scanner;

  HanExpressions(HanText text, NumberScanner scanner) {
    this.text = text;
    this.scanner = scanner;
  }

  /** Adds the number of the expression that starts here and returns its end, or {@code at}. */
  int read(int at) {
    int end = doubling(at);
    end = end > at ? end : decade(at);
    return end > at ? end : fiveYearPlan(at);
  }

  /** 翻一番 is twice as much, 翻两番 four times. */
  private int doubling(int at) {
    Matcher matcher = DOUBLING.matcher(text.text()).region(at, Math.min(text.length(), at + 4));
    if (!matcher.lookingAt()) {
      return at;
    }
    String times = Optional.ofNullable(matcher.group(1)).orElse("一");
    int power =
        times.matches("[0-9]") ? Integer.parseInt(times) : HanNumeral.digit(times.charAt(0));
    return add(at, matcher.end(), List.of(Rational.of(1L << power)));
  }

  /** 20世纪90年代 are the 1990s. */
  private int decade(int at) {
    if (!text.isDigit(at) && !text.isNumeral(at)) {
      return at;
    }
    Matcher matcher = DECADE.matcher(text.text()).region(at, Math.min(text.length(), at + 12));
    if (!matcher.lookingAt()) {
      return at;
    }
    Optional<BigInteger> century = whole(matcher.group(1));
    Optional<BigInteger> years = whole(matcher.group(2));
    if (century.isEmpty() || years.isEmpty()) {
      return at;
    }
    Rational start = Rational.of(century.get().subtract(BigInteger.ONE)).times(Rational.of(100));
    add(at, matcher.end(), List.of(start.plus(Rational.of(years.get()))));
    scanner.possible(at, matcher.end(1), Rational.of(century.get()));
    return matcher.end();
  }

  private static Optional<BigInteger> whole(String number) {
    return number.matches("[0-9]+")
        ? Optional.of(new BigInteger(number))
        : HanNumeral.parse(number);
  }

  /** “十三五” is the thirteenth five-year plan. */
  private int fiveYearPlan(int at) {
    char c = text.charAt(at);
    if ((c != '十' && HanNumeral.digit(c) < 1) || text.isNumeral(at - 1)) {
      return at;
    }
    Matcher matcher =
        FIVE_YEAR_PLAN
            .matcher(text.text())
            .region(at, Math.min(text.length(), at + 6))
            .useTransparentBounds(true);
    if (!matcher.lookingAt() || matcher.end() - at < 2) {
      return at;
    }
    String number = text.substring(at, matcher.end() - 1);
    Optional<BigInteger> value = HanNumeral.parse(number);
    if (value.isEmpty()) {
      return at;
    }
    List<Rational> values = new ArrayList<>(List.of(Rational.of(value.get())));
    whole(number + "五").ifPresent(all -> values.add(Rational.of(all)));
    add(at, matcher.end(), values);
    scanner.possible(at, matcher.end(), Rational.of(5));
    return matcher.end();
  }

  private int add(int at, int end, List<Rational> values) {
    scanner.required(at, end, values);
    return end;
  }
}
