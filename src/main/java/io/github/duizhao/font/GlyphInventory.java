package io.github.duizhao.font;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The characters that a list of fonts can show together. For example, Noto Serif alone covers
 * {@code t} but not {@code 好}.
 */
public record GlyphInventory(List<Font> fonts) {

  public GlyphInventory {
    fonts = List.copyOf(fonts);
  }

  /** Whether a font has a glyph for the character, or the character needs none. */
  public boolean covers(int codePoint) {
    return !needsGlyph(codePoint) || fonts.stream().anyMatch(font -> font.covers(codePoint));
  }

  /** Returns the code points that no font shows, in ascending order. */
  public NavigableSet<Integer> missing(Set<Integer> codePoints) {
    NavigableSet<Integer> missing = new TreeSet<>(codePoints);
    missing.removeIf(this::covers);
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
