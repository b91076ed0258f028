package io.github.duizhao.text;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Whole numbers in Chinese characters, simplified, traditional or financial: 十二, 一百零三, 一万二千, 參佰,
 * 廿五; also digit by digit, 二〇二五.
 */
public final class HanNumeral {
  /** The maximum length of a number in characters; a longer text is not parsed. */
  public static final int LONGEST = 40;

  private static final String DIGITS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖";
  private static final String VARIANTS = "两二兩二貳二弐二參三叄三陸六壱一";
  private static final String POWERS = "十1百2千3万4萬4亿8億8兆12拾1佰2仟3";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖貳弐參叄陸壱拾佰仟";

  private HanNumeral() {}

  /** The value of a digit, or -1 for any other character. */
  public static int digit(int c) {
    int variant = VARIANTS.indexOf(c);
    if (variant >= 0) {
      return DIGITS.indexOf(VARIANTS.charAt(variant / 2 * 2 + 1));
    }
    int index = DIGITS.indexOf(c);
    return index < 10 ? index : index - 10;
  }

  /** The exponent of a power of ten: 1 for 十, 8 for 亿; 0 for any other character. */
  public static int power(int c) {
    int index = Character.isDigit(c) ? -1 : POWERS.indexOf(c);
    if (index < 0) {
      return 0;
    }
    int power = POWERS.charAt(index + 1) - '0';
    return c == '兆' ? 12 : power;
  }

  /** Whether the character is used in numbers. */
  public static boolean isNumeral(int c) {
    return digit(c) >= 0 || power(c) > 0 || "廿卅卌".indexOf(c) >= 0;
  }

  /**
   * Whether the character is a financial form, as on banknotes; most of these are also common
   * words.
   */
  public static boolean isFormal(int c) {
    return FORMAL.indexOf(c) >= 0;
  }

  /** The number, if the whole text is one. */
  public static Optional<BigInteger> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String spelled = text.replace("廿", "二十").replace("卅", "三十").replace("卌", "四十");
    return spelled.chars().anyMatch(c -> power(c) > 0) ? withPowers(spelled) : digits(spelled);
  }

  private static Optional<BigInteger> digits(String text) {
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      value = value.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
    }
    return Optional.of(value);
  }

  /** Reads {@code 三千零五万亿}: the digits before each of 万, 亿 and so on form a separate number. */
  private static Optional<BigInteger> withPowers(String text) {
    BigInteger total = BigInteger.ZERO;
    long section = 0;
    int largest = 0;
    int digit = -1;
    for (int i = 0; i < text.length(); i++) {
      int power = power(text.charAt(i));
      if (power == 0) {
        // a zero marks skipped powers: 一百零三
        if (digit(text.charAt(i)) < 0 || digit > 0) {
          return Optional.empty();
        }
        digit = digit(text.charAt(i));
      } else if (power < 4) {
        section += (digit < 0 ? 1 : digit) * (long) Math.pow(10, power);
        digit = -1;
      } else {
        section += Math.max(digit, 0);
        BigInteger ten = BigInteger.TEN.pow(power);
        if (power > largest) {
          BigInteger all = total.add(BigInteger.valueOf(section));
          total = (all.signum() == 0 ? BigInteger.ONE : all).multiply(ten);
        } else {
          total = total.add(BigInteger.valueOf(section).multiply(ten));
        }
        largest = Math.max(largest, power);
        section = 0;
        digit = -1;
      }
    }
    return Optional.of(total.add(BigInteger.valueOf(section + Math.max(digit, 0))));
  }
}
