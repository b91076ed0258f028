package io.github.duizhao.collation;

import java.util.Arrays;
import java.util.Optional;

/**
 * An index of the pairs of characters (UTF-16 units) in a text, which finds words without searching
 * all of it: {@code 三角} occurs once in {@code 长江三角洲}.
 */
final class Occurrences {
  private static final int NONE = -1;

  private final String text;

  /** For each slot the last place of its pairs; several pairs may share a slot. */
  private final int[] lasts;

  private final int[] sizes;

  /** For each place the previous one of the same slot. */
  private final int[] previous;

  Occurrences(String text) {
    this.text = text;
    this.lasts = new int[Integer.highestOneBit(Math.max(8, text.length())) * 2];
    this.sizes = new int[lasts.length];
    this.previous = new int[text.length()];
    Arrays.fill(lasts, NONE);
    for (int at = 0; at + 1 < text.length(); at++) {
      int slot = slot(text, at);
      previous[at] = lasts[slot];
      lasts[slot] = at;
      sizes[slot]++;
    }
  }

  private int slot(String words, int at) {
    int pair = words.charAt(at) << 16 | words.charAt(at + 1);
    int mixed = pair * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (lasts.length - 1);
  }

  String text() {
    return text;
  }

  /** Whether the words of a stretch of the text occur nowhere else in it. */
  boolean once(Range stretch) {
    return once(text.substring(stretch.from(), stretch.to()));
  }

  /** Whether words occur in the text exactly once; overlapping occurrences count as two. */
  boolean once(String words) {
    return only(words).isPresent();
  }

  /** The place of words that occur in the text once. */
  Optional<Range> only(String words) {
    int place = words.length() < 2 ? onlyCharacter(words) : onlyPlace(words);
    return place < 0 ? Optional.empty() : Optional.of(new Range(place, place + words.length()));
  }

  private int onlyCharacter(String words) {
    int first = text.indexOf(words);
    return text.indexOf(words, first + 1) < 0 ? first : NONE;
  }

  private int onlyPlace(String words) {
    int rarest = 0;
    for (int at = 1; at + 1 < words.length(); at++) {
      rarest = sizes[slot(words, at)] < sizes[slot(words, rarest)] ? at : rarest;
    }
    int only = NONE;
    for (int at = lasts[slot(words, rarest)]; at >= 0; at = previous[at]) {
      if (text.startsWith(words, at - rarest)) {
        if (only >= 0) {
          return NONE;
        }
        only = at - rarest;
      }
    }
    return only;
  }

  /** Counts the occurrences of words in a text, including overlapping ones. */
  static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
