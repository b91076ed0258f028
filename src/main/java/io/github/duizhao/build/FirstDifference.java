package io.github.duizhao.build;

import java.util.List;

/**
 * The first line in which two texts differ, both cut to a few characters around the place.
 *
 * @param line counted from 1
 */
record FirstDifference(int line, String left, String right) {
  /** In code points. */
  private static final int BEFORE = 8;

  private static final int AFTER = 16;

  static FirstDifference between(String left, String right) {
    List<String> lefts = left.lines().toList();
    List<String> rights = right.lines().toList();
    int line = 0;
    while (line < lefts.size()
        && line < rights.size()
        && lefts.get(line).equals(rights.get(line))) {
      line++;
    }
    String leftLine = line < lefts.size() ? lefts.get(line) : "";
    String rightLine = line < rights.size() ? rights.get(line) : "";
    int same = 0;
    int[] leftChars = leftLine.codePoints().toArray();
    int[] rightChars = rightLine.codePoints().toArray();
    while (same < leftChars.length
        && same < rightChars.length
        && leftChars[same] == rightChars[same]) {
      same++;
    }
    return new FirstDifference(line + 1, excerpt(leftChars, same), excerpt(rightChars, same));
  }

  private static String excerpt(int[] line, int at) {
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(line.length, at + AFTER);
    return (from > 0 ? "…" : "")
        + new String(line, from, to - from)
        + (to < line.length ? "…" : "");
  }
}
