package io.github.duizhao.numeral;

import io.github.duizhao.text.HanNumeral;
import java.util.Optional;

/** A Chinese or Japanese text. */
final class HanText extends DigitText {
  HanText(String original) {
    super(original, Marks.POINT);
  }

  /** Whether the character at an index is one of these. */
  boolean isIn(String characters, int at) {
    return characters.indexOf(charAt(at)) >= 0;
  }

  boolean startsWith(String words, int at) {
    return text().startsWith(words, at);
  }

  boolean isNumeral(int at) {
    return HanNumeral.isNumeral(charAt(at));
  }

  /** The end of digits and numerals that together are not a number. */
  int endOfNumerals(int from) {
    int end = from;
    while (isDigit(end) || isNumeral(end)) {
      end++;
    }
    return end;
  }

  /** The unit whose Chinese or Japanese name starts here. */
  Optional<Unit.Named> unit(int from) {
    return from < length() ? Unit.han(text(), from) : Optional.empty();
  }

  /** The unit whose symbol or English name starts here, even after a space: 500kV, 20 km. */
  Optional<Unit.Named> westernUnit(int from) {
    int start = charAt(from) == ' ' && from < length() ? from + 1 : from;
    int end = start;
    while (end - start < 5 && (isLetter(end) || isIn("²㎡", end))) {
      end++;
    }
    int last = end;
    return Unit.western(substring(start, last)).map(unit -> new Unit.Named(unit, last));
  }
}
