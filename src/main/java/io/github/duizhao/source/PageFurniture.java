package io.github.duizhao.source;

import io.github.duizhao.model.Origin;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What belongs to the page and not to the text: {@code ^[0-9]{1,2}$} for a page number alone on its
 * line.
 *
 * @param pattern looked for in the line without the white space around it; what it matches is
 *     dropped
 * @param means what it says about the page, if it says anything
 * @param origin where the editor wrote it
 */
public record PageFurniture(Pattern pattern, Optional<Meaning> means, Origin origin) {

  /** What furniture can say about the page it stands on. */
  public enum Meaning {
    /** The text goes on from an earlier page. */
    CONTINUED_FROM,
    /** The text goes on on a later page. */
    CONTINUED_ON
  }
}
