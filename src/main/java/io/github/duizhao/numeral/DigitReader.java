package io.github.duizhao.numeral;

import io.github.duizhao.model.RomanNumeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures in a language whose words we do not know. */
final class DigitReader implements NumberReader {
  private static final Pattern ROMAN = Pattern.compile("(?<![\\p{L}\\d])[IVXLCDM]{1,15}");

  private final Figures.Marks marks;

  DigitReader(Figures.Marks marks) {
    this.marks = marks;
  }

  @Override
  public Knowledge knowledge() {
    return Knowledge.FIGURES;
  }

  @Override
  public List<Quantity> read(String text) {
    Figures figures = new Figures(text, marks);
    List<Quantity> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (figures.isDigit(at)) {
        Figures.Figure figure = figures.at(at);
        add(found, text, at, figure);
        at = figure.end() - 1;
      }
    }
    Matcher roman = ROMAN.matcher(text);
    while (roman.find()) {
      RomanNumeral.parse(roman.group())
          .ifPresent(value -> found.add(possible(roman.group(), roman.start(), value)));
    }
    return found;
  }

  private static void add(List<Quantity> found, String text, int at, Figures.Figure figure) {
    if (figure.values().isEmpty()) {
      return;
    }
    boolean sure =
        figure.certain()
            && figure.digits() > 1
            && !Letters.before(text, at)
            && !Letters.after(text, figure.end());
    found.add(
        new Quantity(
            text.substring(at, figure.end()),
            at,
            figure.end(),
            figure.values(),
            Optional.empty(),
            sure ? Quantity.Weight.REQUIRED : Quantity.Weight.POSSIBLE,
            figure.digits() > 1 ? Quantity.Form.FIGURES : Quantity.Form.DIGIT));
  }

  private static Quantity possible(String words, int start, int value) {
    return new Quantity(
        words,
        start,
        start + words.length(),
        List.of(Rational.of(value)),
        Optional.empty(),
        Quantity.Weight.POSSIBLE,
        Quantity.Form.WORDS);
  }
}
