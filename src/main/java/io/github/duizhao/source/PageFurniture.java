package io.github.duizhao.source;

import io.github.duizhao.model.Origin;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of text that belongs to the page and not to the book: {@code ^[0-9]{1,2}$} for a page
 * number alone on its line.
 *
 * @param pattern searched for in the line without the white space around it; the match is dropped
 * @param means what it says about the text of the page, if anything
 * @param origin its place in content/import.yml
 */
public record PageFurniture(Pattern pattern, Optional<Meaning> means, Origin origin) {

  /** What page furniture can say about the text of its page. */
  public enum Meaning {
    /** The text continues an earlier page. */
    CONTINUED_FROM,
    /** The text continues on a later page. */
    CONTINUED_ON
  }
}
