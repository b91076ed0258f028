package io.github.duizhao.html;

import java.util.List;
import java.util.Optional;

/**
 * One line of a table of contents.
 *
 * @param number the number of the segment it links to, for example {@code 5.1.2}
 * @param labels its text in each language of the edition
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

  /** Creates a line that links to another page. */
  public ContentsLine(String href, List<TextLabel> labels, List<ContentsLine> children) {
    this(Target.PAGE, href, Optional.empty(), labels, children);
  }

  /** What a line links to. */
  public enum Target {
    /** Another page. */
    PAGE,
    /** The page that shows the line. */
    SAME_PAGE,
    /** A heading inside the page that shows the line. */
    HEAD
  }

  /** Whether the line links to the page that shows it. */
  public boolean isCurrent() {
    return target == Target.SAME_PAGE;
  }

  /** Whether the line links to a heading inside the page that shows it. */
  public boolean isHead() {
    return target == Target.HEAD;
  }
}
