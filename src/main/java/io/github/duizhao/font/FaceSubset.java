package io.github.duizhao.font;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Cuts small faces from large ones. Characters that the face does not have are passed over; ask
 * {@link Coverage} for them. The same face and characters give the same bytes, and a damaged face
 * gives an {@link IllegalArgumentException}.
 *
 * <p>Example: {@code Woff.encode(FaceSubset.forWeb(face, Set.of((int) '对', (int) '照')))} is a web
 * font of two characters.
 */
public final class FaceSubset {

  private FaceSubset() {}

  /**
   * A face for PDFBox: these characters and printable ASCII, each with a glyph of its own, no
   * layout tables. Radicals (U+2E80 to U+2FDF) stay out.
   */
  public static byte[] forPdf(Face face, Set<Integer> codePoints) {
    IntPredicate isKept = c -> isAscii(c) || (codePoints.contains(c) && !isRadical(c));
    return PdfSubset.of(face, characters(face, isKept)).toBytes();
  }

  /**
   * A face for browsers and e-book readers: these characters and whatever glyphs the layout
   * features turn them into, with kerning, variants by language and trimmed punctuation as in the
   * whole face.
   */
  public static byte[] forWeb(Face face, Set<Integer> codePoints) {
    return WebSubset.of(face, characters(face, codePoints::contains), face.names()).toBytes();
  }

  /** As {@link #forWeb}, with the family name of {@code face} written into the font. */
  public static byte[] forTheme(Face face, Set<Integer> codePoints) {
    NameTable names = face.names().renamed(face.family());
    return WebSubset.of(face, characters(face, codePoints::contains), names).toBytes();
  }

  private static NavigableMap<Integer, Integer> characters(Face face, IntPredicate isKept) {
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int codePoint : face.codePoints()) {
      if (isKept.test(codePoint)) {
        glyphs.put(codePoint, face.glyphId(codePoint));
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
