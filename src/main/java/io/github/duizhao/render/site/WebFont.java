package io.github.duizhao.render.site;

import io.github.duizhao.font.FontSlant;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.render.Family;
import io.github.duizhao.render.FontRule;
import java.util.Optional;

/**
 * A reading font as the website loads it, for example as {@code fonts/noto-serif-400.woff2}.
 *
 * @param file its name in the theme, without extension
 */
record WebFont(Family family, String file, int weight, FontSlant style) {
  /** What {@link Family#shows} says of Han, as style sheets write it. */
  private static final String HAN_RANGE =
      "U+B7, U+2014, U+2018-201D, U+2026, U+2460-24FF, U+2E80-303F, U+3105-312F, U+31A0-31EF,"
          + " U+3200-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-323AF";

  static WebFont han(String file, int weight) {
    return new WebFont(Family.HAN, file, weight, FontSlant.NORMAL);
  }

  static WebFont hanTitle(String file, int weight) {
    return new WebFont(Family.HAN_TITLE, file, weight, FontSlant.NORMAL);
  }

  static WebFont latin(String file, int weight, FontSlant style) {
    return new WebFont(Family.LATIN, file, weight, style);
  }

  /** Whether only headings are set in it. */
  boolean isForHeadings() {
    return family == Family.HAN_TITLE;
  }

  /** Where the font stands below {@code assets/}. */
  String path(WebFormat format) {
    return "fonts/" + file + "." + format.word();
  }

  /** The rule that names the font. */
  FontRule rule(WebFormat format) {
    Optional<String> range = family == Family.LATIN ? Optional.empty() : Optional.of(HAN_RANGE);
    return new FontRule(family, path(format), format.word(), weight, style, range);
  }
}
