package io.github.duizhao.font;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The characters that a list of fonts can show together.
 *
 * <p>Example: with Noto Serif alone, {@code missing("to 好")} is U+597D.
 */
public record GlyphInventory(List<Font> fonts) {

  public GlyphInventory {
    fonts = List.copyOf(fonts);
  }

  /** Whether a font has a glyph for the character, or it needs none. */
  public boolean covers(int codePoint) {
    return !needsGlyph(codePoint) || fonts.stream().anyMatch(font -> font.covers(codePoint));
  }

  /** The code points of a text that no font shows, in ascending order. */
  public NavigableSet<Integer> missing(String text) {
    NavigableSet<Integer> missing = new TreeSet<>();
    text.codePoints().filter(codePoint -> !covers(codePoint)).forEach(missing::add);
    return missing;
  }

  /** Line ends, tabs, joiners, soft hyphens and variation selectors are invisible. */
  private static boolean needsGlyph(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !isVariationSelector(codePoint);
    };
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}
