package io.github.duizhao.numeral;

import io.github.duizhao.text.RomanNumeral;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scans a text in a language whose number words are not supported. */
final class DigitScanner extends NumberScanner {
  private static final Pattern ROMAN = Pattern.compile("(?<![\\p{L}\\d])[IVXLCDM]{1,15}");

  private final DigitText text;
  private final Matcher roman;

  DigitScanner(DigitText text) {
    super(text, text.length());
    this.text = text;
    roman = ROMAN.matcher(text.text()).useTransparentBounds(true);
  }

  @Override
  void next() {
    if (text.isDigit(at)) {
      DigitText.Figure figure = text.figure(at);
      add(figure);
      at = figure.end();
    } else {
      if (roman.region(at, text.length()).lookingAt()) {
        RomanNumeral.parse(roman.group())
            .ifPresent(value -> possible(at, roman.end(), Rational.of(value)));
      }
      at++;
    }
  }

  private void add(DigitText.Figure figure) {
    if (figure.values().isEmpty()) {
      return;
    }
    int end = figure.end();
    boolean required =
        figure.certain() && figure.digits() > 1 && !text.isAfterLetter(at) && !text.isLetter(end);
    add(at, end, figure.values(), Rational.ONE, Optional.empty(), required, figure.form());
  }
}
