package io.github.duizhao.alignment;

import java.util.Comparator;

/**
 * The order that the names of a book's files give: front matter, body, back matter; {@code index}
 * first in its folder, appendices last; numbers in names compared as numbers.
 */
public final class PathOrder implements Comparator<String> {
  @Override
  public int compare(String a, String b) {
    int byPlace = Integer.compare(place(a), place(b));
    if (byPlace != 0) {
      return byPlace;
    }
    int i = 0;
    int j = 0;
    while (i <= a.length() && j <= b.length()) {
      int left = nameEnd(a, i);
      int right = nameEnd(b, j);
      int byName = compareNames(a.substring(i, left), b.substring(j, right));
      if (byName != 0) {
        return byName;
      }
      i = left + 1;
      j = right + 1;
    }
    return Boolean.compare(i <= a.length(), j <= b.length());
  }

  private static int place(String path) {
    return path.startsWith("front-") ? 0 : path.startsWith("back-") ? 2 : 1;
  }

  private static int nameEnd(String path, int start) {
    int slash = path.indexOf('/', start);
    return slash < 0 ? path.length() : slash;
  }

  private static int compareNames(String a, String b) {
    if (a.equals("index") || b.equals("index")) {
      return Boolean.compare(!a.equals("index"), !b.equals("index"));
    }
    int byKind = Boolean.compare(a.startsWith("appendix-"), b.startsWith("appendix-"));
    if (byKind != 0) {
      return byKind;
    }
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int left = runEnd(a, i);
      int right = runEnd(b, j);
      int byRun = compareRuns(a.substring(i, left), b.substring(j, right));
      if (byRun != 0) {
        return byRun;
      }
      i = left;
      j = right;
    }
    return Boolean.compare(i < a.length(), j < b.length());
  }

  /** The end of the run of digits, or of other characters, that starts there. */
  private static int runEnd(String name, int start) {
    int end = start + 1;
    while (end < name.length() && isDigit(name.charAt(end)) == isDigit(name.charAt(start))) {
      end++;
    }
    return end;
  }

  private static int compareRuns(String a, String b) {
    boolean numbers = isDigit(a.charAt(0)) && isDigit(b.charAt(0));
    int byValue = numbers ? compareNumbers(withoutZeros(a), withoutZeros(b)) : 0;
    return byValue != 0 ? byValue : a.compareTo(b);
  }

  private static int compareNumbers(String a, String b) {
    int byLength = Integer.compare(a.length(), b.length());
    return byLength != 0 ? byLength : a.compareTo(b);
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
