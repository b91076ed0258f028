package io.github.duizhao.font;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Cuts small fonts from large ones. Characters that the font does not have are passed over; ask
 * {@link GlyphInventory} for them. The same font and characters give the same bytes, and a damaged
 * font gives an {@link IllegalArgumentException}.
 *
 * <p>Example: {@code Woff.encode(FontSubset.forWeb(font, Set.of((int) '对', (int) '照')))} is a web
 * font of two characters.
 */
public final class FontSubset {

  private FontSubset() {}

  /**
   * A font for PDFBox: these characters and printable ASCII, each with a glyph of its own, no
   * layout tables. Radicals (U+2E80 to U+2FDF) stay out.
   */
  public static byte[] forPdf(Font font, Set<Integer> codePoints) {
    IntPredicate isKept = c -> isAscii(c) || (codePoints.contains(c) && !isRadical(c));
    return PdfSubset.of(font, characters(font, isKept)).toBytes();
  }

  /**
   * A font for browsers and e-book readers: these characters and whatever glyphs the layout
   * features turn them into, with kerning, variants by language and trimmed punctuation as in the
   * whole font.
   */
  public static byte[] forWeb(Font font, Set<Integer> codePoints) {
    return WebSubset.of(font, characters(font, codePoints::contains), font.names()).toBytes();
  }

  /** As {@link #forWeb}, with the family name of {@code font} written into the font. */
  public static byte[] forTheme(Font font, Set<Integer> codePoints) {
    NameTable names = font.names().renamed(font.family());
    return WebSubset.of(font, characters(font, codePoints::contains), names).toBytes();
  }

  private static NavigableMap<Integer, Integer> characters(Font font, IntPredicate isKept) {
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int codePoint : font.codePoints()) {
      if (isKept.test(codePoint)) {
        glyphs.put(codePoint, font.glyphId(codePoint));
      }
    }
    return glyphs;
  }

  private static boolean isAscii(int codePoint) {
    return codePoint >= ' ' && codePoint <= '~';
  }

  private static boolean isRadical(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
  }
}
