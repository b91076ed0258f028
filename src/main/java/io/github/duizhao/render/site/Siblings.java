package io.github.duizhao.render.site;

import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The pages of all editions of one site, which link to each other. */
final class Siblings {
  private final Map<Edition, Set<String>> pages = new LinkedHashMap<>();

  Siblings(List<Publication> editions) {
    for (Publication publication : editions) {
      Set<String> paths = new TreeSet<>(Set.of(SitePaths.COVER));
      publication.pages().stream().map(Page::path).forEach(paths::add);
      pages.put(publication.edition(), paths);
    }
  }

  List<Edition> editions() {
    return List.copyOf(pages.keySet());
  }

  /** Returns all pages of an edition with its cover, sorted. */
  Set<String> pages(Edition edition) {
    return pages.getOrDefault(edition, Set.of());
  }

  /** Returns the editions that have a page. */
  List<Edition> having(String page) {
    return pages.keySet().stream().filter(edition -> pages(edition).contains(page)).toList();
  }

  /** Returns the file of a page in an edition, or the edition's cover if it has no such page. */
  String file(Edition edition, String page) {
    boolean exists = page.equals(SitePaths.STATUS) || pages(edition).contains(page);
    return SitePaths.file(edition, exists ? page : SitePaths.COVER);
  }
}
