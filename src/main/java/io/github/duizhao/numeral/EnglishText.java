package io.github.duizhao.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An English text as a list of tokens: words and figures. */
final class EnglishText extends DigitText {
  private static final String HYPHENS = "-‐‑";

  private final List<Token> tokens = new ArrayList<>();

  EnglishText(String original) {
    super(original, Marks.POINT);
    int at = 0;
    while (at < length()) {
      if (isDigit(at)) {
        Figure figure = figure(at);
        tokens.add(new Token(at, figure.end(), "", "", Optional.of(figure)));
        at = figure.end();
      } else if (isLetter(at)) {
        int end = at;
        while (isLetter(end)) {
          end++;
        }
        String spelled = substring(at, end);
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
   * @param spelled the word as written; empty for a figure
   * @param word the word in lower case
   */
  record Token(int start, int end, String spelled, String word, Optional<Figure> figure) {}

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The word in lower case; empty for a figure or an index outside of the text. */
  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
  }

  /** Whether this token and the next one are separated by a space, a hyphen or nothing. */
  boolean joinsNext(int index) {
    if (index < 0 || index + 1 >= tokens.size()) {
      return false;
    }
    int from = tokens.get(index).end();
    int to = tokens.get(index + 1).start();
    if (to - from > 1) {
      return to - from == 2 && charAt(from) == ' ' && charAt(from + 1) == ' ';
    }
    return from == to || isHyphen(from) || Character.isSpaceChar(charAt(from));
  }

  /** Whether the next token follows immediately: 500kV, 21st. */
  boolean touchesNext(int index) {
    return index + 1 < tokens.size() && tokens.get(index).end() == tokens.get(index + 1).start();
  }

  boolean isHyphen(int at) {
    return HYPHENS.indexOf(charAt(at)) >= 0;
  }
}
