package io.github.duizhao.render;

import io.github.duizhao.font.Font;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fonts of a website or EPUB, cut to the characters shown, and the CSS rules that load them.
 */
public final class WebFontSet {
  private final RenderContext context;
  private final String use;
  private final String folder;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final StringBuilder css = new StringBuilder();

  /**
   * Creates an empty set.
   *
   * @param use the output that the fonts belong to, for example {@code site}
   * @param folder the folder of the fonts relative to the style sheet: empty, or ending with a
   *     slash
   */
  public WebFontSet(RenderContext context, String use, String folder) {
    this.context = context;
    this.use = use;
    this.folder = folder;
  }

  /**
   * Adds a font of the theme to a family.
   *
   * @param file its name in the theme without extension, for example {@code noto-serif-400}
   * @param range the characters for which browsers load it, as CSS; empty for all
   */
  public void add(Family family, String file, Set<Integer> characters, Optional<String> range) {
    Font font = context.fonts().font(file);
    Set<Integer> shown =
        characters.stream().filter(family::shows).collect(Collectors.toCollection(TreeSet::new));
    files.put(path(file), context.subsets().web(use, font, shown));
    addRule(family, file, font, range);
  }

  /** Adds the fonts that the book adds, each for the characters that no earlier font has. */
  public void addBookFonts(Set<Integer> characters) {
    context
        .fonts()
        .addedFontCharacters(characters)
        .forEach(
            (added, share) -> {
              String file = added.fileName();
              files.put(path(file), context.subsets().web(use, added.font(), share));
              added
                  .families()
                  .forEach(
                      family -> addRule(family, file, added.font(), Optional.of(range(share))));
            });
  }

  private String path(String file) {
    return folder + file + "." + context.subsets().format().word();
  }

  /** Characters as a CSS range, for example {@code U+16A0, U+20000}. */
  private static String range(Set<Integer> characters) {
    return characters.stream()
        .map(codePoint -> "U+" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private void addRule(Family family, String file, Font font, Optional<String> range) {
    String format = context.subsets().format().word();
    css.append("@font-face {\n")
        .append("  font-family: \"" + family.title() + "\";\n")
        .append("  src: url(\"" + path(file) + "\") format(\"" + format + "\");\n")
        .append("  font-weight: " + font.weight() + ";\n")
        .append("  font-style: " + font.style().name().toLowerCase(Locale.ROOT) + ";\n")
        .append("  font-display: swap;\n")
        .append(range.map(text -> "  unicode-range: " + text + ";\n").orElse(""))
        .append("}\n");
  }

  /**
   * The font files by path relative to the style sheet, for example {@code noto-serif-400.woff2}.
   */
  public Map<String, byte[]> files() {
    return files;
  }

  /** The rules that load the fonts. */
  public String css() {
    return css.toString();
  }
}
