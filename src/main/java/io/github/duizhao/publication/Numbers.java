package io.github.duizhao.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that readers see: {@code c5-1-p2} is 5.1.2, {@code c5-p1} is 5.0.1, {@code a1-p2} is
 * A1.0.2.
 */
public final class Numbers {
  private static final String PLACE = "([ac])([0-9]+[a-z]?)((?:-[0-9]+[a-z]?)*)";
  private static final Pattern SEGMENT = Pattern.compile(PLACE + "-p([0-9]+[a-z]?)");
  private static final Pattern LAST = Pattern.compile(".*-p([0-9]+[a-z]?)");

  private static final Pattern SECTION = Pattern.compile(PLACE);

  private Numbers() {}

  /** The number of a section or segment: 5.1 for c5-1, 5.1.2 for c5-1-p2. */
  public static String ofPlace(String id) {
    Matcher matcher = SECTION.matcher(id);
    if (!matcher.matches()) {
      return ofSegment(id);
    }
    return chapter(matcher) + matcher.group(3).replace('-', '.');
  }

  /** The number of a segment; the id itself if it contains no number. */
  public static String ofSegment(String id) {
    Matcher matcher = SEGMENT.matcher(id);
    if (matcher.matches()) {
      String sections = matcher.group(3).isEmpty() ? ".0" : matcher.group(3).replace('-', '.');
      return chapter(matcher) + sections + "." + matcher.group(4);
    }
    Matcher last = LAST.matcher(id);
    return last.matches() ? last.group(1) : id;
  }

  private static String chapter(Matcher matcher) {
    return (matcher.group(1).equals("a") ? "A" : "") + matcher.group(2);
  }
}
