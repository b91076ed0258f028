package io.github.duizhao.render.site;

import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
import java.util.List;
import java.util.Optional;

/**
 * The data that every page of the website has.
 *
 * @param lang the language tag of the page as a whole
 * @param title the title for the browser's tab
 * @param root the link to the site's root: empty, or {@code ../} repeated
 * @param home the link to the edition's cover
 * @param original the name of the original's language
 * @param translation the name of the translation's language
 * @param views whether the page offers the views of two languages
 * @param remarks whether the edition has marks of remarks, which the reader can hide
 * @param discovery the description for search engines; empty if the site has no address
 */
public record SiteFrame(
    String lang,
    TextLabel title,
    String description,
    String root,
    String home,
    List<TextLabel> bookTitle,
    TextLabel original,
    TextLabel translation,
    boolean views,
    boolean remarks,
    List<EditionLink> editions,
    TextLabels labels,
    Optional<DiscoveryWriter.Discovery> discovery) {

  /** A link to the same place in another edition, or in the current one. */
  public record EditionLink(String href, List<TextLabel> labels, boolean current) {}
}
