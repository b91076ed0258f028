package io.github.duizhao.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that readers see: {@code c5-1-p2} is 5.1.2, {@code c5-p1} is 5.0.1. */
public final class Numbers {
  private static final Pattern SEGMENT = Pattern.compile("c([0-9]+)(?:-([0-9]+))?-p([0-9]+[a-z]?)");
  private static final Pattern LAST = Pattern.compile(".*-p([0-9]+[a-z]?)");

  private static final Pattern SECTION = Pattern.compile("c([0-9]+)(?:-([0-9]+))?");

  private Numbers() {}

  /** The number of a section or segment: 5.1 for c5-1, 5.1.2 for c5-1-p2. */
  public static String ofPlace(String id) {
    Matcher matcher = SECTION.matcher(id);
    if (!matcher.matches()) {
      return ofSegment(id);
    }
    return matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + "." + matcher.group(2);
  }

  /** The number of a segment; the id itself if it contains no number. */
  public static String ofSegment(String id) {
    Matcher matcher = SEGMENT.matcher(id);
    if (matcher.matches()) {
      String section = matcher.group(2) == null ? "0" : matcher.group(2);
      return matcher.group(1) + "." + section + "." + matcher.group(3);
    }
    Matcher last = LAST.matcher(id);
    return last.matches() ? last.group(1) : id;
  }
}
