package io.github.duizhao.config;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Origin;
import java.util.regex.Pattern;

/**
 * A heading that Duizhao does not know by itself, for example {@code 卷之(\S+)} of rank part.
 *
 * @param pattern matches the label at the start of the line; its first group is the number, and
 *     what follows the match is the title
 */
public record HeadingPattern(Pattern pattern, HeadingLabel.Rank rank, Origin origin) {

  /**
   * @throws IllegalArgumentException if the pattern has no group
   */
  public HeadingPattern {
    if (pattern.matcher("").groupCount() < 1) {
      throw new IllegalArgumentException("pattern must have a group, was " + pattern);
    }
  }
}
