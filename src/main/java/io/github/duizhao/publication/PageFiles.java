package io.github.duizhao.publication;

import io.github.duizhao.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that each contain one page or chapter, all in one folder. */
public final class PageFiles {
  private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";

  /** Paths whose names are different even if slashes become hyphens. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:front|back)-[0-9]+(?:-"
              + NAME
              + ")?"
              + "|(?:part-[0-9]+/)?(?:chapter-[0-9]+/(?:index|section-[0-9]+)|index)"
              + "|glossary|apparatus");

  private static final int LONGEST = 50;
  private static final int DIGEST = 8;
  private static final String INDEX = "/index";

  private PageFiles() {}

  /**
   * The name of a page's file, without extension: {@code chapter-05-section-01} for {@code
   * chapter-05/section-01}, {@code chapter-05} for {@code chapter-05/index}. Other paths get a
   * digest, {@code guide-setup-1f2e3d4c} for {@code Guide/Setup}, so that names are ASCII and no
   * two are the same, even if case does not count.
   */
  public static String stem(String path) {
    String page = path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    if (PLAIN.matcher(path).matches()) {
      return page.replace('/', '-');
    }
    String words =
        page.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+", "");
    String shown = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("-+$", "");
    String digest = Sha256.hex(path.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
    return (shown.isEmpty() ? "page" : shown) + "-" + digest;
  }
}
