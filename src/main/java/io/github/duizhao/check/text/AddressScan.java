package io.github.duizhao.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in running text: {@code https://example.org/a}, {@code a@example.org}, {@code
 * book.yml}.
 */
final class AddressScan {
  private static final Pattern ADDRESS =
      Pattern.compile(
          // https://… or www.…
          "(?<![\\w.+-])(?:[A-Za-z][A-Za-z0-9+.-]{1,15}://|www\\.)[!-~]++"
              // a@example.org
              + "|(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++"
              // example.org/a, book.yml: small letters after the last point
              + "|(?<![\\w./+-])[\\w-]++(?:[./][\\w-]++)++");

  private static final Pattern NAME = Pattern.compile("[^/]*\\.[a-z]{2,5}(?:/.*)?");
  private static final String ENDS_NO_ADDRESS = ".,;:!?'\"";

  private AddressScan() {}

  /** The text with {@link Prose#HIDDEN} for each character of an address. */
  static String hide(String text) {
    if (!mayHoldOne(text)) {
      return text;
    }
    StringBuilder hidden = new StringBuilder(text);
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      int end = end(text, matcher.start(), matcher.end());
      String address = text.substring(matcher.start(), end);
      if (address.contains("://")
          || address.contains("@")
          || address.startsWith("www.")
          || NAME.matcher(address).matches()) {
        for (int i = matcher.start(); i < end; i++) {
          hidden.setCharAt(i, Prose.HIDDEN);
        }
      }
    }
    return hidden.toString();
  }

  /** Whether a point, colon, slash or at sign has something after it without a space. */
  private static boolean mayHoldOne(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char next = text.charAt(i + 1);
      if (next >= '!' && next <= '~' && ".:/@".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Without the punctuation of the sentence around it. */
  private static int end(String text, int start, int limit) {
    int end = limit;
    boolean inBrackets = text.substring(start, limit).indexOf('(') < 0;
    while (end > start
        && (ENDS_NO_ADDRESS.indexOf(text.charAt(end - 1)) >= 0
            || (inBrackets && text.charAt(end - 1) == ')'))) {
      end--;
    }
    return end;
  }
}
