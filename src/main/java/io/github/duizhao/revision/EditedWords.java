package io.github.duizhao.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * Changed words, with some of the text around them.
 *
 * @param before the end of the text before them
 * @param words as import would write them; they occur once in the segment, even after the words
 *     before them have been changed
 * @param edited the words in the current file
 * @param after the start of the text after them
 */
public record EditedWords(String before, String words, String edited, String after) {
  /** In code points. */
  private static final int CONTEXT = 12;

  /** Compares two texts of a segment; the result is in the order of the text. */
  static List<EditedWords> between(String imported, String edited) {
    int[] text = imported.codePoints().toArray();
    int[] other = edited.codePoints().toArray();
    return widened(Hunk.between(text, other), text, other).stream()
        .map(
            hunk ->
                new EditedWords(
                    before(text, hunk.from()),
                    part(text, hunk.from(), hunk.to()),
                    part(other, hunk.otherFrom(), hunk.otherTo()),
                    after(text, hunk.to())))
        .toList();
  }

  /** Widens each hunk until its words occur once, and joins hunks that then meet. */
  private static List<Hunk> widened(List<Hunk> hunks, int[] text, int[] other) {
    List<Hunk> wide = new ArrayList<>();
    for (Hunk hunk : hunks) {
      Hunk next = widened(hunk, text, other);
      while (!wide.isEmpty() && next.from() <= wide.get(wide.size() - 1).to()) {
        next = widened(wide.remove(wide.size() - 1).through(next), text, other);
      }
      wide.add(next);
    }
    return wide;
  }

  private static Hunk widened(Hunk hunk, int[] text, int[] other) {
    String whole = part(text, 0, text.length);
    String changed = part(other, 0, hunk.otherFrom()) + part(text, hunk.from(), text.length);
    Hunk wide = hunk;
    while (!isOnce(part(text, wide.from(), wide.to()), whole)
        || !isOnce(part(text, wide.from(), wide.to()), changed)) {
      // by one character, but faster in a long hunk: in 一一一一… nothing occurs once
      int step = Math.max(1, (wide.to() - wide.from()) / 32);
      int before = Math.min(step, wide.from());
      int after = Math.min(step, text.length - wide.to());
      if (before + after == 0) {
        return wide;
      }
      wide = wide.widened(before, after);
    }
    return wide;
  }

  /** Whether words are not blank and occur in the text exactly once. */
  private static boolean isOnce(String words, String text) {
    int at = text.indexOf(words);
    return !words.isBlank() && at >= 0 && text.indexOf(words, at + 1) < 0;
  }

  private static String before(int[] text, int end) {
    int start = Math.max(0, end - CONTEXT);
    return (start > 0 ? "…" : "") + part(text, start, end);
  }

  private static String after(int[] text, int start) {
    int end = Math.min(text.length, start + CONTEXT);
    return part(text, start, end) + (end < text.length ? "…" : "");
  }

  private static String part(int[] text, int from, int to) {
    return new String(text, from, to - from);
  }
}
