package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The references of a style sheet or an attribute in an SVG.
 *
 * <p>Example: {@code fill:url(#sea);stroke:url(#coast)} has the references {@code sea} and {@code
 * coast}, and {@code coast} is also a stroke.
 *
 * @param references the ids of all parts it refers to
 * @param strokes the ids of the parts used to draw lines
 */
record SvgStyle(List<String> references, List<String> strokes) {
  private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]*)\\1\\s*\\)");
  private static final Pattern LOADING =
      Pattern.compile("(?<![a-z-])(url|src|image|image-set|-webkit-image-set|expression)\\s*\\(");

  private static final Pattern STROKE =
      Pattern.compile("(?i)stroke\\s*:\\s*url\\(\\s*[\"']?\\s*#([^\"')\\s]+)");

  private static final Pattern OPACITY =
      Pattern.compile("(?i)(?<![a-z-])opacity\\s*:\\s*([^;}\\s]+)");

  SvgStyle {
    references = List.copyOf(references);
    strokes = List.copyOf(strokes);
  }

  /**
   * Reads a style sheet or the value of a {@code style} attribute.
   *
   * @param line the line to report
   * @throws PictureException if it can load another file, or uses {@code opacity}
   */
  static SvgStyle ofSheet(String css, int line) throws PictureException {
    if (css.contains("@") || css.contains("\\")) {
      throw unsafe(line, "a style sheet with '@' or '\\' can load other files");
    }
    return of(css, line);
  }

  /**
   * Reads another attribute, given as {@code name:value}; only {@code url(…)} can load a file
   * there.
   */
  static SvgStyle of(String css, int line) throws PictureException {
    List<String> references = references(css, line);
    requireOpaque(css, line);
    List<String> strokes = STROKE.matcher(css).results().map(found -> found.group(1)).toList();
    return new SvgStyle(references, strokes);
  }

  private static List<String> references(String css, int line) throws PictureException {
    List<String> ids = new ArrayList<>();
    int from = 0;
    Matcher loading = LOADING.matcher(css.toLowerCase(Locale.ROOT));
    for (; loading.find(from); from = loading.end()) {
      Matcher url = URL.matcher(css).region(loading.start(), css.length());
      if (!url.lookingAt() || !url.group(2).strip().startsWith("#")) {
        throw unsafe(line, "'" + excerpt(css, loading.start()) + "' refers to another file");
      }
      ids.add(url.group(2).strip().substring(1));
    }
    return ids;
  }

  /** Rejects transparency of whole elements, which would be printed as dots. */
  private static void requireOpaque(String css, int line) throws PictureException {
    Matcher opacity = OPACITY.matcher(css);
    while (opacity.find()) {
      String value = opacity.group(1);
      if (!value.equals("1") && !value.matches("1\\.0+|100%|inherit")) {
        throw new PictureException(
            RuleId.PIC_008,
            line,
            "'opacity' in an SVG is printed as dots",
            "use fill-opacity and stroke-opacity instead");
      }
    }
  }

  private static String excerpt(String value, int start) {
    String rest = value.substring(start).strip();
    return rest.length() <= 40 ? rest : rest.substring(0, 40) + "…";
  }

  private static PictureException unsafe(int line, String message) {
    return new PictureException(
        RuleId.PIC_006, line, message, "refer only to parts of the SVG itself, like url(#sea)");
  }
}
