package io.github.duizhao.render.site;

import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which pages the editions of one site have in common. */
final class Siblings {
  private final Map<Edition, Set<String>> pages = new LinkedHashMap<>();

  /** The pages of all editions of one book. */
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

  /** Every page of an edition, its cover included, sorted. */
  Set<String> pages(Edition edition) {
    return pages.getOrDefault(edition, Set.of());
  }

  /** The editions that hold a page. */
  List<Edition> holding(String page) {
    return pages.keySet().stream().filter(edition -> pages(edition).contains(page)).toList();
  }

  /** The file of a page in another edition, or that edition's cover if it has no such page. */
  String file(Edition edition, String page) {
    boolean holds = page.equals(SitePaths.STATUS) || pages(edition).contains(page);
    return SitePaths.file(edition, holds ? page : SitePaths.COVER);
  }
}
