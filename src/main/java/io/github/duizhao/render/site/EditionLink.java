package io.github.duizhao.render.site;

import java.util.List;

/** The link to the same place in an edition; the edition of the page itself is current. */
public record EditionLink(String href, List<SiteLabel> labels, boolean current) {
  public EditionLink {
    labels = List.copyOf(labels);
  }
}
