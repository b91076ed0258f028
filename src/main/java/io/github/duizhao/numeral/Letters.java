package io.github.duizhao.numeral;

import io.github.duizhao.model.Characters;
import java.util.regex.Pattern;

/** Tells figures from names that figures are in: {@code G60}, {@code 5G}, {@code COVID-19}. */
final class Letters {
  private static final Pattern CURRENCY =
      Pattern.compile("(?<![A-Za-z])(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|TWD|NT|HK|US|Rs)$");

  private Letters() {}

  /** Whether letters stand before this place, with a hyphen or none. */
  static boolean before(String text, int at) {
    int end = at;
    if (end > 1 && "-‑‐_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0
        && isLetter(text.charAt(end - 1))
        && !CURRENCY.matcher(text).region(Math.max(0, end - 4), end).find();
  }

  /** Whether a letter follows. */
  static boolean after(String text, int at) {
    return at < text.length() && isLetter(text.charAt(at));
  }

  /** Letters of alphabets, not of Chinese, Japanese and Korean. */
  static boolean isLetter(char c) {
    return Character.isLetter(c) && !Characters.isWide(c);
  }
}
