package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import io.github.duizhao.text.HanNumeral;

/**
 * Decides whether a translation must have a Chinese or Japanese amount, or whether it is part of a
 * name or an idiom, an estimate or an item number.
 */
final class HanRequirement {
  private static final String VAGUE = "数几幾若上近成";

  private final HanText text;
  private final HanAmounts amounts;
  private final NumberReader.Knowledge knowledge;

  HanRequirement(HanText text, HanAmounts amounts, NumberReader.Knowledge knowledge) {
    this.text = text;
    this.amounts = amounts;
    this.knowledge = knowledge;
  }

  /** Whether a translation must have this amount. */
  boolean isRequired(Amount amount) {
    return amount.certain()
        && !HanWords.isInName(text.text(), amount.start(), amount.end())
        && (amount.isFigure() ? isFigureRequired(amount) : isNumeralRequired(amount));
  }

  private boolean isFigureRequired(Amount amount) {
    if (amount.value().equals(Rational.ZERO)) {
      return false;
    } else if (amount.value().equals(Rational.ONE)) {
      return text.charAt(amount.start() - 1) == '第' || text.isIn("号號月日线線", amount.end());
    }
    int start = amount.start();
    char before = text.charAt(start - 1);
    // 1. 2) 3、
    boolean item =
        amount.form() == Form.DIGIT
            && !Character.isLetterOrDigit(before)
            && text.isIn(".)）、", amount.end())
            && !text.isIn("、(（", start - 1);
    boolean label =
        item
            || (text.isIn("(（", start - 1) && text.isIn(")）", amount.end()))
            || text.startsWith("热线", amount.end())
            || text.isIn("双·", start - 1);
    return !label;
  }

  private boolean isNumeralRequired(Amount amount) {
    int start = amount.start();
    String run = HanAmounts.spelled(text.substring(start, amount.end()));
    char before = text.charAt(start - 1);
    boolean vague = text.isIn(VAGUE, start - 1) && HanNumeral.power(run.charAt(0)) > 0;
    if ((amount.value().compareTo(Rational.ONE) <= 0 && amount.value().isWhole())
        || vague
        || (text.isIn("周週拜期", start - 1) && run.length() == 1)) {
      return false;
    }
    if (before == '第') {
      return !text.startsWith("产业", amount.end())
          && !text.startsWith("產業", amount.end())
          && !text.isIn("者，、：,", amount.end());
    }
    long digits = run.chars().filter(c -> HanNumeral.digit(c) > 0).count();
    boolean powers = run.chars().anyMatch(c -> HanNumeral.power(c) > 0);
    if (!powers) {
      return run.length() == 1
          ? isDigitRequired(amount, run.charAt(0))
          : amounts.isYear(run, amount.end());
    }
    if (run.equals("十")) {
      return isDigitRequired(amount, '十');
    }
    if (digits == 0 && !run.startsWith("十")) {
      return false;
    }
    boolean leads = "二三四五六七八九两兩".indexOf(run.charAt(0)) >= 0;
    boolean several =
        leads || digits > 1 || (run.startsWith("十") && digits == 1 && !run.contains("万"));
    boolean large = amount.isScaled() && "十一".indexOf(run.charAt(0)) < 0;
    return (knowledge == NumberReader.Knowledge.WORDS && (several || large))
        || HanWords.endOfLargeMeasure(text.text(), amount.end()) > 0;
  }

  private boolean isDigitRequired(Amount amount, char digit) {
    int end = amount.end();
    boolean loose =
        digit == '两' && text.isIn("这那前近过頭头没有", amount.start() - 1) && text.isIn("天年个", end);
    boolean secondary = digit == '二' && text.charAt(end) == '次';
    boolean around = digit == '四' && text.isIn("周週", end);
    return !loose
        && !secondary
        && !around
        && !text.isIn(HanAmounts.APPROXIMATE + VAGUE, end)
        && HanWords.endOfMeasure(text.text(), end) > 0;
  }
}
