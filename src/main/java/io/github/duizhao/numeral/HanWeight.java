package io.github.duizhao.numeral;

import io.github.duizhao.model.HanNumeral;
import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.numeral.Quantity.Weight;

/** Tells counts that a translation must have from numerals in names, idioms and guesses. */
final class HanWeight {
  private static final String VAGUE = "数几幾若上近成";

  private final HanText text;
  private final HanCounter counter;
  private final NumberReader.Knowledge knowledge;

  HanWeight(HanText text, HanCounter counter, NumberReader.Knowledge knowledge) {
    this.text = text;
    this.counter = counter;
    this.knowledge = knowledge;
  }

  Weight weigh(HanCount count) {
    if (!count.sure() || HanWords.isInName(text.text(), count.start(), count.end())) {
      return Weight.POSSIBLE;
    }
    boolean required = count.isFigure() ? isFigureRequired(count) : isNumeralRequired(count);
    return required ? Weight.REQUIRED : Weight.POSSIBLE;
  }

  private boolean isFigureRequired(HanCount count) {
    if (count.value().equals(Rational.ZERO)) {
      return false;
    } else if (count.value().equals(Rational.ONE)) {
      return text.charAt(count.start() - 1) == '第'
          || HanText.isIn("号號月日线線", text.charAt(count.end()));
    }
    char before = text.charAt(count.start() - 1);
    // 1. 2) 3、
    boolean item =
        count.form() == Form.DIGIT
            && !Character.isLetterOrDigit(before)
            && HanText.isIn(".)）、", text.charAt(count.end()))
            && !HanText.isIn("、(（", before);
    boolean label =
        item
            || (HanText.isIn("(（", text.charAt(count.start() - 1))
                && HanText.isIn(")）", text.charAt(count.end())))
            || text.startsWith("热线", count.end())
            || text.charAt(count.start() - 1) == '双'
            || text.charAt(count.start() - 1) == '·';
    return !label;
  }

  private boolean isNumeralRequired(HanCount count) {
    String run = HanCounter.spelled(text.substring(count.start(), count.end()));
    char before = text.charAt(count.start() - 1);
    boolean vague = HanText.isIn(VAGUE, before) && HanNumeral.power(run.charAt(0)) > 0;
    if ((count.value().compareTo(Rational.ONE) <= 0 && count.value().isWhole())
        || vague
        || (HanText.isIn("周週拜期", before) && run.length() == 1)) {
      return false;
    }
    if (before == '第') {
      return !text.startsWith("产业", count.end())
          && !text.startsWith("產業", count.end())
          && !HanText.isIn("者，、：,", text.charAt(count.end()));
    }
    long digits = run.chars().filter(c -> HanNumeral.digit(c) > 0).count();
    boolean powers = run.chars().anyMatch(c -> HanNumeral.power(c) > 0);
    if (!powers) {
      return run.length() == 1
          ? isDigitRequired(count, run.charAt(0))
          : counter.isYear(run, count.end());
    }
    if (run.equals("十")) {
      return isDigitRequired(count, '十');
    }
    if (digits == 0 && !run.startsWith("十")) {
      return false;
    }
    boolean leads = "二三四五六七八九两兩".indexOf(run.charAt(0)) >= 0;
    boolean several =
        leads || digits > 1 || (run.startsWith("十") && digits == 1 && !run.contains("万"));
    boolean large = !count.scale().equals(Rational.ONE) && !HanText.isIn("十一", run.charAt(0));
    return (knowledge == NumberReader.Knowledge.WORDS && (several || large))
        || HanWords.endOfLargeMeasure(text.text(), count.end()) > 0;
  }

  private boolean isDigitRequired(HanCount count, char digit) {
    int end = count.end();
    char before = text.charAt(count.start() - 1);
    boolean loose =
        digit == '两' && HanText.isIn("这那前近过頭头没有", before) && HanText.isIn("天年个", text.charAt(end));
    boolean secondary = digit == '二' && text.charAt(end) == '次';
    boolean around = digit == '四' && HanText.isIn("周週", text.charAt(end));
    return !loose
        && !secondary
        && !around
        && !HanText.isIn(HanScanner.APPROXIMATE + VAGUE, text.charAt(end))
        && HanWords.endOfMeasure(text.text(), end) > 0;
  }
}
