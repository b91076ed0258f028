package io.github.duizhao.numeral;

import io.github.duizhao.model.HanNumeral;
import java.util.Optional;

/** A Chinese or Japanese text with its figures in plain digits, to be looked at place by place. */
final class HanText {
  private final Figures figures;
  private final String text;

  HanText(String original) {
    figures = new Figures(original, Figures.Marks.POINT);
    text = figures.text();
  }

  /** Whether the character is one of these. */
  static boolean isIn(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The character at a place, or a space outside of the text. */
  char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  String substring(int start, int end) {
    return text.substring(start, end);
  }

  boolean startsWith(String words, int at) {
    return text.startsWith(words, at);
  }

  boolean isDigit(int at) {
    return figures.isDigit(at);
  }

  Figures.Figure figure(int at) {
    return figures.at(at);
  }

  /** Past a run of numerals that is no number. */
  int endOfNumerals(int from) {
    int end = from;
    while (end < text.length()
        && (figures.isDigit(end) || HanNumeral.isNumeral(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** The unit that is named here in characters. */
  Optional<UnitNames.Named> unit(int from) {
    return from < text.length() ? UnitNames.han(text, from) : Optional.empty();
  }

  /** 500kV and 20 km. */
  Optional<UnitNames.Named> western(int from) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    int end = start;
    while (end < text.length()
        && end - start < 5
        && (Letters.isLetter(text.charAt(end)) || isIn("²㎡", text.charAt(end)))) {
      end++;
    }
    int last = end;
    return UnitNames.western(text.substring(start, last))
        .map(unit -> new UnitNames.Named(unit, last));
  }
}
