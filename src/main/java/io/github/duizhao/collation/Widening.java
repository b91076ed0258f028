package io.github.duizhao.collation;

/** Widens a place in a text to whole words, until they occur only once in the text. */
final class Widening {
  /** Longer words are not used, even if shorter ones occur twice; in UTF-16 units. */
  private static final int LONGEST = 1000;

  private final WordBoundaries words;
  private final Occurrences occurrences;
  private final String text;
  private final Range free;

  /**
   * A widening that keeps to a part of the text.
   *
   * @param free the stretch that the words may use
   */
  Widening(WordBoundaries words, Occurrences text, Range free) {
    this.words = words;
    this.occurrences = text;
    this.text = text.text();
    this.free = free;
  }

  Range around(VariantSite site, Range place) {
    int start = Math.max(free.from(), words.start(text, place.from()));
    int end = Math.min(free.to(), words.end(text, place.to()));
    if (site.texts().stream().anyMatch(String::isBlank)) {
      // an omission is clearest between its neighbors
      start = letters(widerStart(start), start) == 0 ? start : widerStart(start);
      end = letters(end, widerEnd(end)) == 0 ? end : widerEnd(end);
    }
    if (start < end && letters(start, end) == 0) {
      // punctuation alone is hard to find
      start = widerStart(start);
      end = widerEnd(end);
    } else if (letters(start, end) == 1) {
      // a single character is too little
      boolean right = letters(end, widerEnd(end)) > 0;
      start = right ? start : widerStart(start);
      end = right ? widerEnd(end) : end;
    }
    boolean ahead = true;
    while (start == end || !occurrences.once(new Range(start, end))) {
      int before = widerStart(start);
      int after = widerEnd(end);
      if ((before == start && after == end) || after - before > LONGEST) {
        break;
      }
      boolean marksAhead = letters(end, after) == 0;
      ahead = letters(before, start) == 0 ? !marksAhead || ahead : !marksAhead && ahead;
      start = ahead ? start : before;
      end = ahead ? after : end;
      ahead = !ahead;
    }
    return new Range(start, end);
  }

  private int widerStart(int start) {
    return start == 0 ? 0 : Math.max(free.from(), words.start(text, start - 1));
  }

  private int widerEnd(int end) {
    return end == text.length() ? end : Math.min(free.to(), words.end(text, end + 1));
  }

  private long letters(int from, int to) {
    return text.substring(from, to).codePoints().filter(Character::isLetterOrDigit).count();
  }
}
