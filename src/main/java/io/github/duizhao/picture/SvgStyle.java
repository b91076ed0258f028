package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what loads other files in a style sheet, or in the value of an attribute. */
final class SvgStyle {
  private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]*)\\1\\s*\\)");
  private static final Pattern LOADING =
      Pattern.compile("(?<![a-z-])(url|src|image|image-set|-webkit-image-set|expression)\\s*\\(");

  private static final Pattern STROKE =
      Pattern.compile("(?i)stroke\\s*:\\s*url\\(\\s*[\"']?\\s*#([^\"')\\s]+)");

  private static final Pattern OPACITY =
      Pattern.compile("(?i)(?<![a-z-])opacity\\s*:\\s*([^;}\\s]+)");

  private SvgStyle() {}

  /** Refuses what shines through as a whole: print would make dots of it. */
  static void requireOpaque(String css, int line) throws PictureException {
    Matcher opacity = OPACITY.matcher(css);
    while (opacity.find()) {
      String value = opacity.group(1);
      if (!value.equals("1") && !value.matches("1\\.0+|100%|inherit")) {
        throw new PictureException(
            RuleId.PIC_008,
            line,
            "'opacity' in an SVG is printed as dots",
            "write fill-opacity and stroke-opacity instead");
      }
    }
  }

  /** The ids of what lines are drawn in: {@code stroke:url(#sea)} gives {@code sea}. */
  static List<String> strokes(String css) {
    return STROKE.matcher(css).results().map(result -> result.group(1)).toList();
  }

  /**
   * The ids that a value refers to: {@code fill:url(#sea)} gives {@code sea}.
   *
   * @param line where it stands, for the fault
   */
  static List<String> check(String css, int line) throws PictureException {
    String small = css.toLowerCase(Locale.ROOT);
    if (small.contains("@") || small.contains("\\")) {
      throw unsafe(line, "a style sheet with '@' or '\\' may load other files");
    }
    return references(css, small, line);
  }

  /** The same for an attribute that is no style: only {@code url(…)} means something there. */
  static List<String> references(String value, String small, int line) throws PictureException {
    List<String> ids = new ArrayList<>();
    int from = 0;
    for (Matcher loading = LOADING.matcher(small); loading.find(from); from = loading.end()) {
      Matcher url = URL.matcher(value).region(loading.start(), value.length());
      if (!url.lookingAt() || !url.group(2).strip().startsWith("#")) {
        throw unsafe(line, "'" + excerpt(value, loading.start()) + "' leads to another file");
      }
      ids.add(url.group(2).strip().substring(1));
    }
    return ids;
  }

  private static String excerpt(String value, int start) {
    String rest = value.substring(start).strip();
    return rest.length() <= 40 ? rest : rest.substring(0, 40) + "…";
  }

  private static PictureException unsafe(int line, String message) {
    return new PictureException(
        RuleId.PIC_006, line, message, "an SVG refers to its own parts only, as in url(#sea)");
  }
}
