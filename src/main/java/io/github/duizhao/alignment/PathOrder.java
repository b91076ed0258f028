package io.github.duizhao.alignment;

import java.util.Comparator;
import java.util.List;

/**
 * The order of a book's files: front matter, body, back matter; {@code index} first in its folder;
 * numbers in names compared as numbers.
 */
public final class PathOrder implements Comparator<String> {

  @Override
  public int compare(String a, String b) {
    int byPlace = Integer.compare(place(a), place(b));
    if (byPlace != 0) {
      return byPlace;
    }
    List<String> left = List.of(a.split("/", -1));
    List<String> right = List.of(b.split("/", -1));
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int byName = compareNames(left.get(i), right.get(i));
      if (byName != 0) {
        return byName;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int place(String path) {
    return path.startsWith("front-") ? 0 : path.startsWith("back-") ? 2 : 1;
  }

  private static int compareNames(String a, String b) {
    if (a.equals("index") || b.equals("index")) {
      return Boolean.compare(!a.equals("index"), !b.equals("index"));
    }
    List<String> left = List.of(a.split("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])"));
    List<String> right = List.of(b.split("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])"));
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int byRun = compareRuns(left.get(i), right.get(i));
      if (byRun != 0) {
        return byRun;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareRuns(String a, String b) {
    boolean numbers = a.matches("[0-9]{1,9}") && b.matches("[0-9]{1,9}");
    int byValue = numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : 0;
    return byValue != 0 ? byValue : a.compareTo(b);
  }
}
