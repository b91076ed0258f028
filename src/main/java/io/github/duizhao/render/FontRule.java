package io.github.duizhao.render;

import io.github.duizhao.font.FontSlant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A {@code @font-face} rule.
 *
 * @param url the font file, relative to the style sheet
 * @param format for example {@code woff2}
 * @param range the characters that the font is used for, if not all
 */
public record FontRule(
    Family family, String url, String format, int weight, FontSlant style, Optional<String> range) {

  /** A set of characters as a range, for example {@code U+16A0, U+20000}. */
  public static String range(Set<Integer> characters) {
    return characters.stream()
        .map(codePoint -> "U+" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** The rule as CSS. */
  public String css() {
    return "@font-face {\n"
        + ("  font-family: \"" + family.title() + "\";\n")
        + ("  src: url(\"" + url + "\") format(\"" + format + "\");\n")
        + ("  font-weight: " + weight + ";\n")
        + ("  font-style: " + style.name().toLowerCase(Locale.ROOT) + ";\n")
        + "  font-display: swap;\n"
        + range.map(text -> "  unicode-range: " + text + ";\n").orElse("")
        + "}\n";
  }
}
