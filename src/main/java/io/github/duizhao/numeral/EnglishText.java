package io.github.duizhao.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An English text as words and figures. */
final class EnglishText {
  private static final String HYPHENS = "-‐‑";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  EnglishText(String original) {
    Figures figures = new Figures(original, Figures.Marks.POINT);
    text = figures.text();
    int at = 0;
    while (at < text.length()) {
      if (figures.isDigit(at)) {
        Figures.Figure figure = figures.at(at);
        tokens.add(new Token(at, figure.end(), "", "", Optional.of(figure)));
        at = figure.end();
      } else if (Letters.isLetter(text.charAt(at))) {
        int end = at;
        while (end < text.length() && Letters.isLetter(text.charAt(end))) {
          end++;
        }
        String spelled = text.substring(at, end);
        tokens.add(new Token(at, end, spelled, spelled.toLowerCase(Locale.ROOT), Optional.empty()));
        at = end;
      } else {
        at++;
      }
    }
  }

  /**
   * A word or a figure.
   *
   * @param spelled the word as it stands; nothing for a figure
   * @param word the same in small letters
   */
  record Token(int start, int end, String spelled, String word, Optional<Figures.Figure> figure) {}

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The word in small letters, or nothing where none is. */
  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
  }

  /** The character at a place, or a space outside of the text. */
  char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  /** Whether this token and the next one are parted by a space, a hyphen or nothing. */
  boolean joinsNext(int index) {
    if (index < 0 || index + 1 >= tokens.size()) {
      return false;
    }
    int from = tokens.get(index).end();
    int to = tokens.get(index + 1).start();
    if (to - from > 1) {
      return to - from == 2 && text.charAt(from) == ' ' && text.charAt(from + 1) == ' ';
    }
    return from == to || isHyphen(from) || Character.isSpaceChar(text.charAt(from));
  }

  /** Whether the next token follows without a gap: 500kV, 21st. */
  boolean touchesNext(int index) {
    return index + 1 < tokens.size() && tokens.get(index).end() == tokens.get(index + 1).start();
  }

  boolean isHyphen(int at) {
    return HYPHENS.indexOf(charAt(at)) >= 0;
  }
}
