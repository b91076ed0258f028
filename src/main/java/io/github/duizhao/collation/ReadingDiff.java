package io.github.duizhao.collation;

/**
 * What is left of two readings without what they share at both ends. {@code 科研院所研究} and {@code
 * 科研院所所研究} have the cores {@code } and {@code 所}.
 *
 * @param before what they share before it
 * @param after what they share behind it
 */
record ReadingDiff(String before, String one, String other, String after) {

  static ReadingDiff of(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(one.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    if (end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end))) {
      end--;
    }
    return new ReadingDiff(
        one.substring(0, start),
        one.substring(start, one.length() - end),
        other.substring(start, other.length() - end),
        one.substring(one.length() - end));
  }
}
