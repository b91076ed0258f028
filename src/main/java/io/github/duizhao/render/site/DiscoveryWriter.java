package io.github.duizhao.render.site;

import io.github.duizhao.html.HtmlWriter;
import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes pages for search engines and link previews, if the site has an address. */
final class DiscoveryWriter {
  private static final String VOCABULARY = "https://schema.org";

  private final Publication publication;
  private final Metadata metadata;
  private final Siblings siblings;

  DiscoveryWriter(Publication publication, Siblings siblings) {
    this.publication = publication;
    this.metadata = publication.book().metadata();
    this.siblings = siblings;
  }

  /**
   * The description of a page for its {@code head} element.
   *
   * @param canonical the page's own address
   * @param siteName the book's title
   * @param type the Open Graph type: {@code book} or {@code article}
   * @param data JSON-LD, escaped for a script element
   */
  public record Discovery(
      String canonical, List<Alternate> alternates, String siteName, String type, String data) {

    /** The same page for readers of another language, or {@code x-default} for all. */
    public record Alternate(String hreflang, String href) {}
  }

  /** Describes the cover, as a book. */
  Optional<Discovery> cover() {
    return metadata.site().map(site -> discovery(site, SitePaths.COVER, "book", book(site)));
  }

  /** Describes a page of text, as a chapter of the book. */
  Optional<Discovery> page(String page, String title) {
    return metadata
        .site()
        .map(site -> discovery(site, page, "article", chapter(site, page, title)));
  }

  private Discovery discovery(String site, String page, String type, Map<String, Object> data) {
    List<Discovery.Alternate> alternates = new ArrayList<>();
    for (Edition edition : siblings.having(page)) {
      String hreflang = edition.isBilingual() ? "x-default" : edition.name();
      alternates.add(new Discovery.Alternate(hreflang, url(site, edition, page)));
    }
    return new Discovery(
        url(site, publication.edition(), page),
        alternates,
        metadata.title().best(publication.edition().mainLanguage()),
        type,
        json(data));
  }

  private Map<String, Object> book(String site) {
    Language main = publication.edition().mainLanguage();
    Map<String, Object> book = new LinkedHashMap<>();
    book.put("@context", VOCABULARY);
    book.put("@type", "Book");
    book.put("name", metadata.title().best(main));
    metadata.subtitle().ifPresent(text -> book.put("alternativeHeadline", text.best(main)));
    metadata.description().ifPresent(text -> book.put("description", text.best(main)));
    book.put("inLanguage", publication.edition().languages().stream().map(Language::tag).toList());
    book.put("url", url(site, publication.edition(), SitePaths.COVER));
    book.put("datePublished", metadata.issued().toString());
    book.put("dateModified", metadata.modified().toString());
    contributors(book, "author", Contributor.Role.AUTHOR, main);
    contributors(book, "translator", Contributor.Role.TRANSLATOR, main);
    contributors(book, "editor", Contributor.Role.EDITOR, main);
    metadata.publisher().ifPresent(text -> book.put("publisher", text.best(main)));
    return book;
  }

  private void contributors(
      Map<String, Object> book, String property, Contributor.Role role, Language language) {
    List<String> names =
        metadata.contributors().stream()
            .filter(contributor -> contributor.role() == role)
            .map(contributor -> contributor.name().best(language))
            .toList();
    if (!names.isEmpty()) {
      book.put(property, names);
    }
  }

  private Map<String, Object> chapter(String site, String page, String title) {
    Edition edition = publication.edition();
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@type", "Book");
    whole.put("name", metadata.title().best(edition.mainLanguage()));
    whole.put("url", url(site, edition, SitePaths.COVER));
    Map<String, Object> chapter = new LinkedHashMap<>();
    chapter.put("@context", VOCABULARY);
    chapter.put("@type", "Chapter");
    chapter.put("name", title);
    chapter.put("inLanguage", edition.languages().stream().map(Language::tag).toList());
    chapter.put("url", url(site, edition, page));
    chapter.put("isPartOf", whole);
    return chapter;
  }

  private static String url(String site, Edition edition, String page) {
    return site + "/" + SitePaths.encode(SitePaths.file(edition, page));
  }

  /** Returns {@code sitemap.xml}, the list of all pages. */
  static String sitemap(String site, Metadata metadata, Siblings siblings) {
    String modified = metadata.modified().toString();
    HtmlWriter xml = new HtmlWriter().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open("urlset").attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9").line();
    for (Edition edition : siblings.editions()) {
      for (String page : siblings.pages(edition)) {
        xml.open("url").open("loc").text(url(site, edition, page)).close();
        xml.open("lastmod").text(modified).close().close().line();
      }
    }
    return xml.close().line().toString();
  }

  /** Returns {@code robots.txt}, which names the sitemap. */
  static String robots(String site) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + site + "/sitemap.xml\n";
  }

  /** Returns maps, lists and texts as JSON that is safe inside a script element. */
  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    } else if (value instanceof List<?> list) {
      return list.stream().map(DiscoveryWriter::json).collect(Collectors.joining(",", "[", "]"));
    }
    StringBuilder json = new StringBuilder("\"");
    for (char c : value.toString().toCharArray()) {
      if (c < ' ' || "\"\\<>&\u2028\u2029".indexOf(c) >= 0) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
