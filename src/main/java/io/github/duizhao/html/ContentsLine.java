package io.github.duizhao.html;

import java.util.List;
import java.util.Optional;

/**
 * One line of a table of contents.
 *
 * @param number the number of the segment that it leads to, for example {@code 5.1.2}
 * @param labels its text in each language that the edition shows
 */
public record ContentsLine(
    Target target,
    String href,
    Optional<String> number,
    List<TextLabel> labels,
    List<ContentsLine> children) {

  public ContentsLine {
    labels = List.copyOf(labels);
    children = List.copyOf(children);
  }

  /** A line that leads to a page. */
  public ContentsLine(String href, List<TextLabel> labels, List<ContentsLine> children) {
    this(Target.PAGE, href, Optional.empty(), labels, children);
  }

  /** What a line leads to. */
  public enum Target {
    /** Another page. */
    PAGE,
    /** The page that shows the line. */
    SAME_PAGE,
    /** A heading inside the page that shows the line. */
    HEAD
  }

  /** Whether the line leads to the page that shows it. */
  public boolean isCurrent() {
    return target == Target.SAME_PAGE;
  }

  /** Whether the line leads to a heading inside the page that shows it. */
  public boolean isHead() {
    return target == Target.HEAD;
  }
}
