package io.github.duizhao.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prefix of a file's ids that the file itself fixes. In books that were not made for this
 * program, an id of a title can be only an anchor, such as {@code # Data {#data}}. It is the prefix
 * if it has the form that ids have by default, such as {@code c5-1}, or if ids in the file start
 * with it.
 */
public final class FilePrefix {
  private static final String FORM =
      "(?:part[0-9]+(?:-[0-9]+)*-)?[abcfs][0-9]+[a-z]?(?:-[0-9]+[a-z]?)*";
  private static final Pattern DEFAULT = Pattern.compile(FORM);
  private static final Pattern BLOCK = Pattern.compile("\\{#(" + FORM + ")-p[0-9]+[a-z]?}");
  private static final Pattern HEADING =
      Pattern.compile(" {0,3}#{1,6}[ \\t].*\\{#([a-z][a-z0-9-]{0,99})}[ \\t]*#*[ \\t]*");

  private FilePrefix() {}

  /** The prefix that a title fixes: the first line after front matter that is not blank. */
  public static Optional<String> ofTitle(String text) {
    return MetadataBlock.of(text)
        .blanked(text)
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(HEADING::matcher)
        .filter(Matcher::matches)
        .map(heading -> heading.group(1))
        .filter(id -> isPrefix(id, text));
  }

  /** The prefix of the first id of a block, for a file whose title fixes none. */
  public static Optional<String> ofBlocks(String text) {
    Matcher block = BLOCK.matcher(text);
    return block.find() ? Optional.of(block.group(1)) : Optional.empty();
  }

  /** Whether the id of a title is the prefix of the file's ids. */
  static boolean isPrefix(String id, String text) {
    return DEFAULT.matcher(id).matches() || text.contains("{#" + id + "-p");
  }
}
