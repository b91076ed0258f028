package io.github.duizhao.render;

import io.github.duizhao.font.Font;
import io.github.duizhao.font.FontSlant;
import io.github.duizhao.font.GlyphInventory;
import io.github.duizhao.html.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts of a theme and those that a book adds. The theme's {@code fonts/fonts.tsv} has a header
 * line and the columns file, family, weight and style. Each font is parsed when it is first used.
 * Safe for use by several threads.
 */
public final class ThemeFonts {
  private static final String LIST = "fonts/fonts.tsv";

  private final Theme theme;
  private final List<AddedFont> added;
  private final Map<String, Font> parsed = new ConcurrentHashMap<>();

  /** Creates the fonts of a theme only. */
  public ThemeFonts(Theme theme) {
    this(theme, List.of());
  }

  /** Creates the fonts of a theme and those that a book adds. */
  public ThemeFonts(Theme theme, List<AddedFont> added) {
    this.theme = theme;
    this.added = List.copyOf(added);
  }

  /** The fonts that the book adds, in its order. */
  public List<AddedFont> added() {
    return added;
  }

  /**
   * Returns the characters that each added font is used for: those that neither the theme's fonts
   * nor an earlier added font has. The keys are the fonts that are used.
   */
  public Map<AddedFont, Set<Integer>> addedFontCharacters(Set<Integer> characters) {
    Map<AddedFont, Set<Integer>> shares = new LinkedHashMap<>();
    if (added.isEmpty()) {
      return shares;
    }
    Set<Integer> missing = new GlyphInventory(all()).missing(characters);
    for (AddedFont font : added) {
      Set<Integer> share = new TreeSet<>(missing);
      share.removeIf(codePoint -> !font.font().covers(codePoint));
      missing.removeAll(share);
      if (!share.isEmpty()) {
        shares.put(font, share);
      }
    }
    return shares;
  }

  /** The fonts of the theme, in the order of its list. */
  public List<Font> all() {
    return theme
        .text(LIST)
        .lines()
        .skip(1)
        .map(line -> parsed.computeIfAbsent(line, this::parse))
        .toList();
  }

  /**
   * Returns a font of the theme.
   *
   * @param file its file name without extension, for example {@code noto-serif-400}
   * @throws IllegalStateException if the list does not contain it
   */
  public Font font(String file) {
    return theme
        .text(LIST)
        .lines()
        .filter(line -> line.startsWith("fonts/" + file + ".ttf\t"))
        .findFirst()
        .map(line -> parsed.computeIfAbsent(line, this::parse))
        .orElseThrow(() -> new IllegalStateException(LIST + " of the theme does not list " + file));
  }

  private Font parse(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 4) {
      throw new IllegalStateException(LIST + " of the theme must have 4 columns, found " + line);
    }
    FontSlant style = columns.get(3).equals("italic") ? FontSlant.ITALIC : FontSlant.NORMAL;
    return Font.parse(
        columns.get(1), Integer.parseInt(columns.get(2)), style, theme.bytes(columns.get(0)));
  }
}
