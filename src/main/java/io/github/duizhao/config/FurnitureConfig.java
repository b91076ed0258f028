package io.github.duizhao.config;

import io.github.duizhao.model.Origin;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What belongs to the page and not to the text, for example {@code （上接第[二三四]版）}.
 *
 * @param means what it says about the page, if it says anything
 */
public record FurnitureConfig(Pattern pattern, Optional<Meaning> means, Origin origin) {

  /** What furniture can say about the page it stands on. */
  public enum Meaning {
    /** The text goes on from an earlier page. */
    CONTINUED_FROM,
    /** The text goes on on a later page. */
    CONTINUED_ON
  }
}
