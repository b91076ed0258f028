package io.github.duizhao.numeral;

import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which the digits and number marks of all scripts are replaced by ASCII ones, character
 * by character. Finds its numbers in figures: {@code 2,000} and {@code 1.5} in an English text,
 * {@code 2.000} and {@code 1,5} in a German one, {@code １２} in a Chinese one.
 */
class DigitText {
  /** A longer number is a code or a mathematical constant, not an amount. */
  private static final int MOST_DIGITS = 40;

  private static final Pattern CURRENCY =
      Pattern.compile("(?<![A-Za-z])(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|TWD|NT|HK|US|Rs)$");

  private static final String SPACES = "\u00A0\u2009\u202F'’";

  private final String original;
  private final String text;
  private final Marks marks;

  DigitText(String original, Marks marks) {
    this.original = original;
    this.text = ascii(original);
    this.marks = marks;
  }

  /** How a language separates thousands and decimals. */
  enum Marks {
    /** 1,234.5 */
    POINT(",", " ", "[.]"),
    /** 1.234,5 or 1 234,5 */
    COMMA(". ", "", ","),
    /** Unknown: either of them. */
    EITHER(",. ", "", "[.,]");

    private final Pattern grouped;
    private final Pattern loose;
    private final Pattern decimal;

    Marks(String groups, String looseGroups, String decimal) {
      this.grouped = groups(SPACES + groups);
      this.loose = groups(SPACES + groups + looseGroups);
      this.decimal = Pattern.compile("[0-9]++(?:" + decimal + "[0-9]++)?+");
    }

    private static Pattern groups(String marks) {
      // thousands, or as in India: 12,34,567
      return Pattern.compile(
          "[0-9]{1,3}(?:(["
              + marks
              + "])[0-9]{3}(?:\\1[0-9]{3})*+|(?:,[0-9]{2})++,[0-9]{3})(?![0-9])");
    }
  }

  /**
   * A number in digits.
   *
   * @param values its possible values; none if it is too long to be an amount
   * @param digits the number of digits
   * @param certain whether it can be read in one way only
   */
  record Figure(int end, List<Rational> values, int digits, boolean certain) {
    Quantity.Form form() {
      return digits > 1 ? Quantity.Form.FIGURES : Quantity.Form.DIGIT;
    }
  }

  /** Characters of the original text. */
  final String original(int start, int end) {
    return original.substring(start, end);
  }

  final String text() {
    return text;
  }

  final int length() {
    return text.length();
  }

  final String substring(int start, int end) {
    return text.substring(start, end);
  }

  /** The character at an index, or a space outside of the text. */
  final char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  final boolean isDigit(int at) {
    return charAt(at) >= '0' && charAt(at) <= '9';
  }

  /** Whether it is a letter of an alphabet, not a Chinese, Japanese or Korean character. */
  final boolean isLetter(int at) {
    return Characters.isAlphabetic(charAt(at));
  }

  /** Whether the figure here is part of a name, as in {@code G60} and {@code COVID-19}. */
  final boolean isAfterLetter(int at) {
    int end = at > 1 && "-‑‐_".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
    return isLetter(end - 1) && !CURRENCY.matcher(text).region(Math.max(0, end - 4), end).find();
  }

  /** The figure that starts at this index. */
  final Figure figure(int start) {
    Matcher matcher = marks.decimal.matcher(text).region(start, text.length());
    matcher.lookingAt();
    int end = matcher.end();
    if (end - start > MOST_DIGITS) {
      return new Figure(endOfDigits(end), List.of(), MOST_DIGITS, false);
    }
    Matcher loose = marks.loose.matcher(text).region(start, text.length());
    if (!loose.lookingAt()) {
      return decimal(start, end);
    }
    if (loose.end() - start > MOST_DIGITS) {
      return new Figure(endOfDigits(loose.end()), List.of(), MOST_DIGITS, false);
    }
    boolean certain = marks.grouped.matcher(text).region(start, text.length()).lookingAt();
    return grouped(start, loose.end(), end, certain);
  }

  private int endOfDigits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  /** 1.5 and 1; in 5.1.2 each part is a separate figure. */
  private Figure decimal(int start, int end) {
    String figure = text.substring(start, end);
    int digits = end - start;
    boolean chained =
        (isMark(end) && isDigit(end + 1)) || (isMark(start - 1) && start > 1 && isDigit(start - 2));
    if (!chained) {
      if (start > 0
          && isMark(start - 1)
          && figure.indexOf('.') < 0
          && !Character.isLetterOrDigit(charAt(start - 2))) {
        // .5
        return new Figure(end, List.of(value("0." + figure), value(figure)), digits, true);
      }
      boolean code = isCode(start) || (charAt(end) == '-' && isCode(end + 1));
      return new Figure(end, List.of(value(figure)), digits, !code);
    }
    List<Rational> parts = new ArrayList<>();
    parts.add(value(figure));
    for (String part : figure.split("[.,]", -1)) {
      parts.add(Rational.of(part));
    }
    int next = endOfDigits(end + 1);
    if (isMark(end) && digits == endOfDigits(start) - start && next - start <= MOST_DIGITS) {
      // 2.5 where the decimal mark is a comma
      parts.add(Rational.of(text.substring(start, next)));
    }
    return new Figure(end, parts, digits, false);
  }

  /** Whether this looks like a telephone number or similar: 010, 0123. */
  private boolean isCode(int at) {
    return charAt(at) == '0' && isDigit(at + 1);
  }

  private boolean isMark(int at) {
    return charAt(at) == '.';
  }

  /** 12,345 and 12,345.6. */
  private Figure grouped(int start, int end, int decimalEnd, boolean certain) {
    String digits = text.substring(start, end).replaceAll("[^0-9]", "");
    Matcher fraction = marks.decimal.matcher(text).region(end - 1, text.length());
    int whole = fraction.lookingAt() ? fraction.end() : end;
    if (whole > end && whole - start <= MOST_DIGITS) {
      String decimals = text.substring(end + 1, whole);
      return new Figure(
          whole, List.of(Rational.of(digits + "." + decimals)), digits.length(), certain);
    }
    List<Rational> values = new ArrayList<>();
    values.add(Rational.of(digits));
    if (decimalEnd == end || !certain) {
      // 1,234 may be a decimal where the mark is a comma, 2 000 two numbers
      values.add(value(text.substring(start, decimalEnd)));
      for (String part : text.substring(start, end).split("[^0-9]", -1)) {
        if (!certain) {
          values.add(Rational.of(part));
        }
      }
    }
    return new Figure(end, values, digits.length(), certain);
  }

  private static Rational value(String decimal) {
    return Rational.of(decimal.replace(',', '.'));
  }

  private static String ascii(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit =
          c < 128 || Character.getType(c) != Character.DECIMAL_DIGIT_NUMBER
              ? -1
              : Character.digit(c, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else {
        int mark = "．٫٬％﹪".indexOf(c);
        plain.append(mark < 0 ? c : "..,%%".charAt(mark));
      }
    }
    return plain.toString();
  }
}
