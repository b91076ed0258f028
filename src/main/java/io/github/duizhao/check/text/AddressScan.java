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
              // example.org/a, book.yml: lower-case letters after the last point
              + "|(?<![\\w./+-])[\\w-]++(?:[./][\\w-]++)++");

  private static final Pattern NAME = Pattern.compile("[^/]*\\.[a-z]{2,5}(?:/.*)?");
  private static final String NOT_AT_END = ".,;:!?'\"";

  private AddressScan() {}

  /** Replaces each character of an address by {@link Prose#HIDDEN}. */
  static String hide(String text) {
    if (!mayHaveAddress(text)) {
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

  /** A fast test: a point, colon, slash or at sign is followed by an ASCII character. */
  private static boolean mayHaveAddress(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char next = text.charAt(i + 1);
      if (next >= '!' && next <= '~' && ".:/@".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The end of the address without the punctuation of the sentence around it. */
  private static int end(String text, int start, int limit) {
    int end = limit;
    boolean inBrackets = text.substring(start, limit).indexOf('(') < 0;
    while (end > start
        && (NOT_AT_END.indexOf(text.charAt(end - 1)) >= 0
            || (inBrackets && text.charAt(end - 1) == ')'))) {
      end--;
    }
    return end;
  }
}
