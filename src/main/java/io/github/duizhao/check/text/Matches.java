package io.github.duizhao.check.text;

import io.github.duizhao.model.Characters;
import io.github.duizhao.report.Finding;

/** The places where one text breaks one rule; together they are one finding. */
final class Matches {
  /** In characters, on either side of what is at fault. */
  private static final int AROUND = 6;

  /** In characters. */
  private static final int LONGEST = 40;

  private final Prose prose;
  private int count;
  private int start;
  private int end;
  private String expected = "";

  Matches(Prose prose) {
    this.prose = prose;
  }

  /** One more, from {@code from} up to {@code to}. */
  void add(int from, int to) {
    add(from, to, "");
  }

  /** One more, in whose place {@code instead} was expected. */
  void add(int from, int to, String instead) {
    if (count == 0) {
      start = from;
      end = to;
      expected = instead;
    }
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** For example {@code 2 wrong dashes, the first in 'river -- it runs'; expected '—'}. */
  Finding finding(Fault fault) {
    String place = (count == 1 ? " in '" : ", the first in '") + excerpt() + "'";
    String wanted = expected.isEmpty() ? "" : "; expected '" + expected + "'";
    String message = (count == 1 ? fault.one() : count + " " + fault.many()) + place + wanted;
    return Finding.of(fault.rule(), prose.origin(), message).hint(fault.hint());
  }

  /** What is at fault with the words around it, as a reader sees them; no word is cut. */
  private String excerpt() {
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
