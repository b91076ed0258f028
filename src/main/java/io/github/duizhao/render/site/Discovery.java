package io.github.duizhao.render.site;

import java.util.List;

/**
 * What a page says to search engines and to sites that link to it.
 *
 * @param canonical the page's own address
 * @param siteName the book's title
 * @param type {@code book} or {@code article}, as Open Graph knows them
 * @param data JSON-LD, ready to stand in a script element
 */
public record Discovery(
    String canonical, List<Alternate> alternates, String siteName, String type, String data) {

  public Discovery {
    alternates = List.copyOf(alternates);
  }

  /** The same page for readers of another language, or {@code x-default} for all. */
  public record Alternate(String hreflang, String href) {}
}
