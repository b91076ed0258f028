package io.github.duizhao.render.site;

import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Edition;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The paths of pages below the site's root, and the links between them: {@code
 * en/chapter-05/index.html} links to {@code assets/book.css} as {@code ../../assets/book.css}.
 */
final class SitePaths {
  static final String COVER = "index";

  /** The status page of the translation. */
  static final String STATUS = "status";

  /** The error page. */
  static final String MISSING = "404";

  /** The page that is reserved for searching. */
  static final String SEARCH = "search";

  private SitePaths() {}

  /** The file of a page, for example {@code en/chapter-05/section-01.html}. */
  static String file(Edition edition, String page) {
    return (edition.isBilingual() ? "" : edition.name() + "/") + page + ".html";
  }

  /** The file of a picture, for example {@code assets/pictures/map-0123456789ab.png}. */
  static String picture(Picture picture) {
    return "assets/pictures/" + picture.name();
  }

  /** The link from one file to a place in another, or in itself. */
  static String link(String from, String to, String fragment) {
    return (from.equals(to) ? "" : link(from, to)) + "#" + fragment;
  }

  /** The link from one file to another, both below the site's root, percent-encoded. */
  static String link(String from, String to) {
    int shared = 0;
    for (int i = 0;
        i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i);
        i++) {
      if (from.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    return root(from.substring(shared)) + encode(to.substring(shared));
  }

  /** A path with all characters percent-encoded that are not safe everywhere in an address. */
  static String encode(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return encoded.toString();
  }

  /** The link from a file to the site's root: empty, or {@code ../} repeated. */
  static String root(String from) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count());
  }
}
