package io.github.duizhao.render.site;

import java.util.List;
import java.util.Optional;

/**
 * What every page of the website has.
 *
 * @param lang of the page as a whole
 * @param title for the browser's tab, in one language
 * @param root the link to the site's root: nothing, or {@code ../} repeated
 * @param home the link to the edition's cover
 * @param original the original's own name, which labels its view
 * @param translation the translation's own name
 * @param views whether the reader chooses between views of two languages
 * @param remarks whether its pages have marks of remarks, which the reader may hide
 * @param discovery for search engines; only a site with an address has it
 */
public record SiteFrame(
    String lang,
    SiteLabel title,
    String description,
    String root,
    String home,
    List<SiteLabel> bookTitle,
    SiteLabel original,
    SiteLabel translation,
    boolean views,
    boolean remarks,
    List<EditionLink> editions,
    SiteLabels labels,
    Optional<Discovery> discovery) {
  public SiteFrame {
    bookTitle = List.copyOf(bookTitle);
    editions = List.copyOf(editions);
  }
}
