package io.github.duizhao.render.site;

import java.util.List;

/** The link to the same place in an edition; the edition of the page itself is current. */
public record EditionLink(String href, List<Label> labels, boolean current) {
  /** Copies the list. */
  public EditionLink {
    labels = List.copyOf(labels);
  }
}
