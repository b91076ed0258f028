package io.github.duizhao.numeral;

import io.github.duizhao.model.HanNumeral;
import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.numeral.Quantity.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of a Chinese or Japanese text, from its start to its end. */
final class HanPass {
  private static final String APPROXIMATE = "多余餘來来几幾";
  private static final String VAGUE = "数數几幾若上近成";
  private static final Pattern DOUBLING = Pattern.compile("翻(?:了)?(?:([一二两兩三四1-4])[番倍]|番)");
  private static final Pattern FIVE_YEAR_PLAN =
      Pattern.compile(
          "(?:(?<=[“‘「『])(?:十?[一二三四五六七八九]|十)五(?=[”’」』])"
              + "|(?:十?[一二三四五六七八九]|十)五(?=规划|規劃|时期|時期|期间|期間|以来|以來|末|开局|開局|收官))");
  private static final Pattern DECADE =
      Pattern.compile("([0-9〇零一二三四五六七八九十]{1,4})世[纪紀]([0-9零一二三四五六七八九十]{1,3})年代");
  private static final Set<Unit.Dimension> HALVED =
      EnumSet.of(Unit.Dimension.CLOCK, Unit.Dimension.MONTHS, Unit.Dimension.LENGTH);
  private static final Pattern GROWTH = Pattern.compile("[增提高大长長快多超涨漲]");

  private final String text;
  private final Figures figures;
  private final NumberReader.Knowledge knowledge;
  private final Draft draft;
  private int at;

  HanPass(String original, NumberReader.Knowledge knowledge) {
    this.figures = new Figures(original, Figures.Marks.POINT);
    this.text = figures.text();
    this.knowledge = knowledge;
    this.draft = new Draft(original);
  }

  /** A count as far as it goes: 一万二千, 1.2亿, 三点五, 20多. */
  private record Count(int end, List<Rational> values, Rational scale, Form form, boolean sure) {
    Count scaled(int newEnd, Rational factor) {
      return new Count(
          newEnd,
          values.stream().map(value -> value.times(factor)).toList(),
          scale.times(factor),
          form,
          sure);
    }

    Rational value() {
      return values.get(0);
    }

    boolean isFigure() {
      return form != Form.WORDS;
    }
  }

  List<Quantity> quantities() {
    while (at < text.length()) {
      if (doubling() || decade() || fiveYearPlan()) {
        continue;
      }
      Optional<Count> count = count(at);
      if (count.isPresent()) {
        read(count.get());
      } else if (figures.isDigit(at) || HanNumeral.isNumeral(text.charAt(at))) {
        at = endOfNumerals(at);
      } else {
        word();
      }
    }
    return draft.quantities();
  }

  /** Past a run of numerals that is no number. */
  private int endOfNumerals(int from) {
    int end = from;
    while (end < text.length()
        && (figures.isDigit(end) || HanNumeral.isNumeral(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  private static boolean isIn(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }

  // what is no plain count

  private boolean doubling() {
    Matcher matcher = DOUBLING.matcher(text).region(at, Math.min(text.length(), at + 4));
    if (!matcher.lookingAt()) {
      return false;
    }
    String times = Optional.ofNullable(matcher.group(1)).orElse("一");
    int power =
        figures.isDigit(at + 1) ? Integer.parseInt(times) : HanNumeral.digit(times.charAt(0));
    add(matcher.end(), List.of(Rational.of(1L << power)), Weight.REQUIRED);
    return true;
  }

  private boolean decade() {
    if (!figures.isDigit(at) && !HanNumeral.isNumeral(text.charAt(at))) {
      return false;
    }
    Matcher matcher = DECADE.matcher(text).region(at, Math.min(text.length(), at + 12));
    if (!matcher.lookingAt()) {
      return false;
    }
    Optional<BigInteger> century = whole(matcher.group(1));
    Optional<BigInteger> years = whole(matcher.group(2));
    if (century.isEmpty() || years.isEmpty()) {
      return false;
    }
    Rational start = Rational.of(century.get().subtract(BigInteger.ONE)).times(Rational.of(100));
    int first = at;
    add(matcher.end(), List.of(start.plus(Rational.of(years.get()))), Weight.REQUIRED);
    draft.possible(first, matcher.end(1), Rational.of(century.get()));
    return true;
  }

  private static Optional<BigInteger> whole(String number) {
    return number.matches("[0-9]+")
        ? Optional.of(new BigInteger(number))
        : HanNumeral.parse(number);
  }

  /** “十三五” is the thirteenth five-year plan. */
  private boolean fiveYearPlan() {
    char c = text.charAt(at);
    if ((c != '十' && HanNumeral.digit(c) < 1) || HanNumeral.isNumeral(charAt(at - 1))) {
      return false;
    }
    Matcher matcher =
        FIVE_YEAR_PLAN
            .matcher(text)
            .region(at, Math.min(text.length(), at + 6))
            .useTransparentBounds(true);
    if (!matcher.lookingAt() || matcher.end() - at < 2) {
      return false;
    }
    int start = at;
    String number = text.substring(at, matcher.end() - 1);
    Optional<BigInteger> value = HanNumeral.parse(number);
    if (value.isEmpty()) {
      return false;
    }
    List<Rational> values = new ArrayList<>(List.of(Rational.of(value.get())));
    whole(number + "五").ifPresent(all -> values.add(Rational.of(all)));
    add(matcher.end(), values, Weight.REQUIRED);
    draft.possible(start, matcher.end(), Rational.of(5));
    return true;
  }

  private void add(int end, List<Rational> values, Weight weight) {
    draft.add(new Draft.Entry(at, end, values, weight));
    at = end;
  }

  private void word() {
    List<Rational> possible = HanWords.possible(text, at);
    if (!possible.isEmpty()) {
      draft.add(new Draft.Entry(at, at + 1, possible, Weight.POSSIBLE));
    }
    if (text.charAt(at) == '半') {
      half();
    }
    int roman = text.charAt(at) - 'Ⅰ';
    if (roman >= 0 && roman < 12) {
      draft.possible(at, at + 1, Rational.of(roman + 1));
    }
    at++;
  }

  /** 半小时 is a half, 上半年 is not. */
  private void half() {
    if (charAt(at - 1) == '一' && charAt(at + 1) != '是') {
      draft.add(new Draft.Entry(at - 1, at + 1, List.of(Rational.HALF), Weight.REQUIRED));
      return;
    }
    int next = charAt(at + 1) == '个' || charAt(at + 1) == '個' ? at + 2 : at + 1;
    unit(at + 1)
        .or(() -> unit(next))
        .filter(named -> HALVED.contains(named.unit().dimension()))
        .filter(named -> named.unit() != Unit.YEAR || !isIn("上下前后後大", charAt(at - 1)))
        .ifPresent(
            named ->
                draft.add(
                    new Draft.Entry(
                        at,
                        named.end(),
                        List.of(Rational.HALF),
                        Rational.ONE,
                        Optional.of(named.unit()),
                        Weight.REQUIRED,
                        Form.WORDS)));
  }

  private Optional<UnitNames.Named> unit(int from) {
    return from < text.length() ? UnitNames.han(text, from) : Optional.empty();
  }

  // counts

  /** The count that starts here, be it in figures or in Chinese numerals. */
  private Optional<Count> count(int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    if (figures.isDigit(from)) {
      return figure(from);
    }
    return HanNumeral.isNumeral(text.charAt(from)) ? numeral(from) : Optional.empty();
  }

  private Optional<Count> figure(int from) {
    Figures.Figure figure = figures.at(from);
    if (figure.values().isEmpty()) {
      return Optional.empty();
    }
    boolean named = Letters.before(text, from) || isNameAfter(figure.end());
    Form form = figure.digits() > 1 ? Form.FIGURES : Form.DIGIT;
    Count count =
        new Count(figure.end(), figure.values(), Rational.ONE, form, figure.certain() && !named);
    return Optional.of(powers(count));
  }

  private boolean isNameAfter(int end) {
    return Letters.after(text, end) && western(end).isEmpty();
  }

  /** 1.2万亿, 200多万, 3亿2000万. */
  private Count powers(Count figure) {
    Count count = powerRun(figure, approximate(figure.end()));
    int end = count.end();
    if (!count.scale().equals(Rational.ONE) && figures.isDigit(end)) {
      Figures.Figure lower = figures.at(end);
      if (!lower.values().isEmpty() && lower.certain()) {
        Count rest = new Count(lower.end(), lower.values(), Rational.ONE, Form.FIGURES, true);
        Count scaled = powerRun(rest, rest.end());
        boolean fits = scaled.value().compareTo(count.scale()) < 0;
        if (fits && (scaled.end() > rest.end() || lower.digits() > 2)) {
          Rational sum = count.value().plus(scaled.value());
          return new Count(scaled.end(), List.of(sum), Rational.ONE, Form.FIGURES, count.sure());
        }
      }
    }
    return count;
  }

  private int approximate(int end) {
    return isIn(APPROXIMATE, charAt(end)) && HanNumeral.power(charAt(end + 1)) > 0 ? end + 1 : end;
  }

  private Count powerRun(Count count, int from) {
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
    return HanNumeral.power(charAt(index)) > 0 && unit(index).isEmpty();
  }

  private Optional<Count> numeral(int from) {
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
    Count count = new Count(end, values, scale(run), Form.WORDS, values.size() == 1);
    Count whole = powerRun(decimal(count), approximate(decimal(count).end()));
    return Optional.of(whole);
  }

  private static String spelled(String run) {
    return run.replace("有", "").replace("廿", "二十").replace("卅", "三十").replace("卌", "四十");
  }

  /** 二〇二五年 */
  private boolean isYear(String run, int end) {
    return run.length() == 4
        && charAt(end) == '年'
        && run.chars().allMatch(c -> HanNumeral.digit(c) >= 0);
  }

  private boolean isNumeral(int index, int from) {
    char c = text.charAt(index);
    if (c == '有') {
      // 十有五
      return index > from
          && HanNumeral.power(charAt(index - 1)) > 0
          && HanNumeral.digit(charAt(index + 1)) > 0;
    }
    return HanNumeral.isNumeral(c)
        && (index == from || HanNumeral.power(c) == 0 || unit(index).isEmpty());
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
  private Count decimal(Count count) {
    int end = count.end();
    if (!isIn("点點", charAt(end)) || HanNumeral.digit(charAt(end + 1)) < 0) {
      return count;
    }
    int last = end + 1;
    while (HanNumeral.digit(charAt(last)) >= 0 && last - end < 10) {
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
    boolean sure = HanWords.endOfLargeMeasure(text, last) > 0 || isPower(last) || endsPercent(at);
    if (!sure) {
      values.add(count.value());
      values.add(Rational.of(HanNumeral.digit(text.charAt(end + 1))));
    }
    return new Count(last, values, Rational.ONE, Form.WORDS, sure);
  }

  private boolean endsPercent(int from) {
    return text.startsWith("分之", from) || text.startsWith("分之", from - 2);
  }

  // what a count is of

  private void read(Count count) {
    if (text.startsWith("分之", count.end()) || text.startsWith("分の", count.end())) {
      Optional<Count> over = count(count.end() + 2);
      if (over.isPresent() && count.value().compareTo(Rational.ZERO) > 0) {
        share(count, over.get());
        return;
      }
    }
    if (slash(count)) {
      return;
    }
    int start = at;
    Count whole = halved(count);
    Weight weight = whole.equals(count) ? weigh(count) : Weight.REQUIRED;
    int end = whole.end();
    List<Rational> values = new ArrayList<>(whole.values());
    Rational scale = whole.scale();
    int next = isIn(APPROXIMATE, charAt(end)) ? end + 1 : end;
    Optional<Rational> share = shareSign(next);
    if (share.isPresent()) {
      Rational factor = share.get();
      values.replaceAll(value -> value.times(factor));
      scale = scale.times(factor);
      end = endOfShareSign(next);
      weight = count.sure() ? Weight.REQUIRED : weight;
    }
    addAlternatives(values, whole, next, next > end);
    Optional<UnitNames.Named> unit = share.isPresent() ? Optional.empty() : unitOf(whole, next);
    int last = unit.map(UnitNames.Named::end).orElse(end);
    if (last == end && weight == Weight.REQUIRED && share.isEmpty()) {
      last = Math.max(end, HanWords.endOfMeasure(text, next));
    }
    Optional<Rational> era = charAt(next) == '年' ? HanWords.era(text, start) : Optional.empty();
    if (era.isPresent()) {
      values.add(era.get().plus(whole.value()));
      weight = Weight.POSSIBLE;
    }
    int from = charAt(start - 1) == '第' ? start - 1 : start;
    draft.add(
        new Draft.Entry(
            from,
            last,
            values,
            scale,
            unit.map(UnitNames.Named::unit),
            weight,
            charAt(end) == '月' ? Form.DIGIT : count.form()));
    at = unit.isPresent() ? last : Math.max(end, whole.end());
  }

  /** 三分之二, 百分之五 and 万分之一. */
  private void share(Count denominator, Count numerator) {
    int start = at;
    Rational value = numerator.value().over(denominator.value());
    draft.add(
        new Draft.Entry(
            start,
            numerator.end(),
            List.of(value),
            Rational.ONE,
            Optional.empty(),
            Weight.REQUIRED,
            numerator.form()));
    draft.possible(start, numerator.end(), denominator.value(), numerator.value());
    at = numerator.end();
  }

  /** 1/3; of a date or an alternative the two stand for themselves. */
  private boolean slash(Count count) {
    int slash = count.end();
    boolean between = charAt(slash) == '/' || charAt(slash) == '·';
    if (!count.isFigure() || !between || !figures.isDigit(slash + 1) || charAt(at - 1) == '/') {
      return false;
    }
    Optional<Count> second = count(slash + 1);
    if (second.isEmpty() || charAt(second.get().end()) == '/') {
      return false;
    }
    Rational below = second.get().value();
    List<Rational> values = new ArrayList<>(List.of(count.value(), below));
    if (below.compareTo(Rational.ZERO) > 0) {
      values.add(count.value().over(below));
    }
    add(second.get().end(), values, Weight.POSSIBLE);
    return true;
  }

  /** 一个半, 两年半. */
  private Count halved(Count count) {
    int measure = HanWords.endOfMeasure(text, count.end());
    if (measure < 0 || charAt(measure) != '半' || count.values().size() > 1) {
      return count;
    }
    boolean unitAfter = unit(measure + 1).isPresent();
    boolean unitBefore = unit(count.end()).isPresent() || charAt(count.end()) == '倍';
    if (!unitAfter && !unitBefore) {
      return count;
    }
    List<Rational> values = List.of(count.value().plus(Rational.HALF));
    return new Count(
        unitAfter ? measure + 1 : count.end(), values, count.scale(), count.form(), count.sure());
  }

  private Optional<Rational> shareSign(int end) {
    char c = charAt(end);
    if (c == '%' || text.startsWith("个百分点", end) || text.startsWith("個百分點", end)) {
      return Optional.of(Rational.PERCENT);
    } else if (c == '‰') {
      return Optional.of(Rational.ONE.over(Rational.of(1000)));
    } else if (c == ' ' && charAt(end + 1) == '%') {
      return Optional.of(Rational.PERCENT);
    } else if (c == '割') {
      return Optional.of(Rational.ONE.over(Rational.of(10)));
    }
    return Optional.empty();
  }

  private int endOfShareSign(int end) {
    return isIn("个個", charAt(end)) ? end + 4 : charAt(end) == ' ' ? end + 2 : end + 1;
  }

  /** 增长3倍 is four times as much for some, 90年代 the 1990s, 七成 70 percent. */
  private void addAlternatives(List<Rational> values, Count count, int next, boolean approximate) {
    Rational value = count.value();
    char c = charAt(next);
    if (c == '倍' && GROWTH.matcher(text).region(Math.max(0, at - 5), at).find()) {
      values.add(value.plus(Rational.ONE));
    } else if (c == '年'
        && !approximate
        && isBelow(value, 100)
        && value.compareTo(Rational.of(9)) > 0) {
      values.add(value.plus(Rational.of(1900)));
      if (charAt(next + 1) == '代') {
        values.add(value.plus(Rational.of(1800)));
        values.add(value.plus(Rational.of(2000)));
      }
    } else if (c == '成' || c == '折') {
      values.add(value.over(Rational.of(10)));
      values.add(Rational.ONE.minus(value.over(Rational.of(10))));
    } else if (isIn("时時点點", c) && isBelow(value, 24)) {
      values.add(value.plus(Rational.of(12)));
      values.add(value.minus(Rational.of(12)));
    }
  }

  private static boolean isBelow(Rational value, int limit) {
    return value.isWhole() && value.compareTo(Rational.of(limit)) < 0;
  }

  private Optional<UnitNames.Named> unitOf(Count count, int next) {
    Optional<UnitNames.Named> unit = unit(next);
    if (unit.isEmpty() && isIn("个個", charAt(next))) {
      unit = unit(next + 1);
    }
    if (unit.isEmpty()) {
      return western(next);
    }
    boolean calendar =
        unit.get().unit() == Unit.YEAR
            && (charAt(at - 1) == '第'
                || isIn("代级級度", charAt(unit.get().end()))
                || (!isBelow(count.value(), 1000) && count.scale().equals(Rational.ONE)));
    return calendar ? Optional.empty() : unit;
  }

  /** 500kV and 20 km. */
  private Optional<UnitNames.Named> western(int from) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    int end = start;
    while (end < text.length()
        && end - start < 5
        && (Letters.isLetter(text.charAt(end)) || isIn("²㎡", text.charAt(end)))) {
      end++;
    }
    int last = end;
    return UnitNames.western(text.substring(start, last))
        .map(unit -> new UnitNames.Named(unit, last));
  }

  // whether a count is one

  private Weight weigh(Count count) {
    if (!count.sure() || HanWords.isInName(text, at, count.end())) {
      return Weight.POSSIBLE;
    }
    boolean required = count.isFigure() ? isFigureRequired(count) : isNumeralRequired(count);
    return required ? Weight.REQUIRED : Weight.POSSIBLE;
  }

  private boolean isFigureRequired(Count count) {
    if (count.value().equals(Rational.ZERO)) {
      return false;
    } else if (count.value().equals(Rational.ONE)) {
      return charAt(at - 1) == '第' || isIn("号號月日线線", charAt(count.end()));
    }
    boolean label =
        (isIn("(（", charAt(at - 1)) && isIn(")）", charAt(count.end())))
            || text.startsWith("热线", count.end())
            || charAt(at - 1) == '双'
            || charAt(at - 1) == '·';
    return !label;
  }

  private boolean isNumeralRequired(Count count) {
    String run = spelled(text.substring(at, count.end()));
    char before = charAt(at - 1);
    boolean vague = isIn(VAGUE, before) && HanNumeral.power(run.charAt(0)) > 0;
    if ((count.value().compareTo(Rational.ONE) <= 0 && count.value().isWhole())
        || vague
        || (isIn("周週拜期", before) && run.length() == 1)) {
      return false;
    }
    if (before == '第') {
      return !text.startsWith("产业", count.end())
          && !text.startsWith("產業", count.end())
          && !isIn("者，、：,", charAt(count.end()));
    }
    long digits = run.chars().filter(c -> HanNumeral.digit(c) > 0).count();
    boolean powers = run.chars().anyMatch(c -> HanNumeral.power(c) > 0);
    if (!powers) {
      return run.length() == 1
          ? isDigitRequired(run.charAt(0), count.end())
          : isYear(run, count.end());
    }
    if (run.equals("十")) {
      return isDigitRequired('十', count.end());
    }
    if (digits == 0 && !run.startsWith("十")) {
      return false;
    }
    boolean leads = "二三四五六七八九两兩".indexOf(run.charAt(0)) >= 0;
    boolean several =
        leads || digits > 1 || (run.startsWith("十") && digits == 1 && !run.contains("万"));
    boolean large = !count.scale().equals(Rational.ONE) && !isIn("十一", run.charAt(0));
    return (knowledge == NumberReader.Knowledge.WORDS && (several || large))
        || HanWords.endOfLargeMeasure(text, count.end()) > 0;
  }

  private boolean isDigitRequired(char digit, int end) {
    char before = charAt(at - 1);
    boolean loose = digit == '两' && isIn("这那前近过頭头没有", before) && isIn("天年个", charAt(end));
    boolean secondary = digit == '二' && charAt(end) == '次';
    boolean around = digit == '四' && isIn("周週", charAt(end));
    return !loose
        && !secondary
        && !around
        && !isIn(APPROXIMATE + VAGUE, charAt(end))
        && HanWords.endOfMeasure(text, end) > 0;
  }
}
