package io.github.duizhao.render.site;

import java.util.List;
import java.util.Optional;

/**
 * One line of a table of contents, with the lines under it.
 *
 * @param number of the segment that it leads to, for example {@code 5.1.2}
 */
public record SiteContentsLine(
    Target target,
    String href,
    Optional<String> number,
    List<SiteLabel> titles,
    List<SiteContentsLine> lines) {

  public SiteContentsLine {
    titles = List.copyOf(titles);
    lines = List.copyOf(lines);
  }

  /** What a line leads to. */
  public enum Target {
    /** Another page. */
    PAGE,
    /** The page that shows the line. */
    SAME_PAGE,
    /** A run-in head or heading inside the page that shows the line. */
    HEAD
  }

  /** Whether the line leads to the page that shows it. */
  public boolean isCurrent() {
    return target == Target.SAME_PAGE;
  }

  /** Whether the line leads to a place inside the page that shows it. */
  public boolean isHead() {
    return target == Target.HEAD;
  }
}
