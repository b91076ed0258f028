package io.github.duizhao.render.site;

import io.github.duizhao.html.Markup;
import io.github.duizhao.publication.Edition;
import java.time.LocalDate;

/** The list of pages that search engines ask for. */
final class Sitemap {
  private Sitemap() {}

  /** {@code sitemap.xml} of a site at that address. */
  static String xml(String site, LocalDate modified, Siblings siblings) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Edition edition : siblings.editions()) {
      for (String page : siblings.pages(edition)) {
        String url = Markup.escape(site + "/" + SitePaths.file(edition, page));
        xml.append("<url><loc>" + url + "</loc><lastmod>" + modified + "</lastmod></url>\n");
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  /** {@code robots.txt}, which names the list. */
  static String robots(String site) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + site + "/sitemap.xml\n";
  }
}
