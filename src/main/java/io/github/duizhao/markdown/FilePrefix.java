package io.github.duizhao.markdown;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id that a file's title fixes as the prefix of the file's ids. In books that were not made for
 * this program, an id of a title can be only an anchor, such as {@code # Data {#data}}. It is the
 * prefix if it has the form that ids have by default, such as {@code c5-1}, or if ids in the file
 * start with it.
 */
public final class FilePrefix {
  private static final Pattern HEADING =
      Pattern.compile(" {0,3}#{1,6}[ \\t].*\\{#([a-z][a-z0-9-]{0,99})}[ \\t]*#*[ \\t]*");
  private static final Pattern DEFAULT_FORM =
      Pattern.compile("(?:part[0-9]+(?:-[0-9]+)*-)?[abcfs][0-9]+[a-z]?(?:-[0-9]+[a-z]?)*");

  private FilePrefix() {}

  /** The prefix that the text of a file fixes, if its first line of text is such a heading. */
  public static Optional<String> of(String text) {
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      if (!line.isBlank()) {
        Matcher heading = HEADING.matcher(line);
        return heading.matches()
            ? Optional.of(heading.group(1)).filter(id -> isPrefix(id, text))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the id of a title is the prefix of the file's ids. */
  static boolean isPrefix(String id, String text) {
    return DEFAULT_FORM.matcher(id).matches() || text.contains("{#" + id + "-p");
  }
}
