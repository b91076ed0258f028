package io.github.duizhao.check.text;

import io.github.duizhao.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places where a text breaks a rule: their number, and details of the first one. */
final class Matches {
  /** The length of the context on either side of the fault, in characters. */
  private static final int AROUND = 6;

  private static final int LONGEST = 40;

  private final Prose prose;
  private int count;
  private int start;
  private int end;
  private String expected = "";

  Matches(Prose prose) {
    this.prose = prose;
  }

  /** Adds a fault from {@code from} up to {@code to}. */
  void add(int from, int to) {
    add(from, to, "");
  }

  /** Adds a fault where {@code instead} was expected. */
  void add(int from, int to, String instead) {
    if (count == 0) {
      start = from;
      end = to;
      expected = instead;
    }
    count++;
  }

  /** Adds a fault for each match of a pattern, where {@code instead} was expected. */
  void addAll(Pattern pattern, String instead) {
    Matcher matcher = pattern.matcher(prose.text());
    while (matcher.find()) {
      add(matcher.start(), matcher.end(), instead);
    }
  }

  int count() {
    return count;
  }

  /** What was expected instead of the first fault; may be empty. */
  String expected() {
    return expected;
  }

  /** The first fault with the words around it. */
  String excerpt() {
    int from = start;
    for (int i = 0; prose.before(from) >= 0 && (i < AROUND || isInWord(from, i)); i++) {
      from -= Character.charCount(prose.before(from));
    }
    int to = end;
    if (to - start > LONGEST) {
      to = start + LONGEST;
    }
    for (int i = 0; prose.at(to) >= 0 && (i < AROUND || isInWord(to, i)); i++) {
      to += Character.charCount(prose.at(to));
    }
    return prose.shown().substring(from, to).strip();
  }

  private boolean isInWord(int index, int steps) {
    return steps < LONGEST && isWordPart(prose.before(index)) && isWordPart(prose.at(index));
  }

  private static boolean isWordPart(int codePoint) {
    return codePoint != Prose.NOTHING
        && !Characters.isWide(codePoint)
        && !Character.isWhitespace(codePoint);
  }
}
