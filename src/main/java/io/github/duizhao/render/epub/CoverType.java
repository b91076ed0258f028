package io.github.duizhao.render.epub;

import io.github.duizhao.font.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/**
 * Sets lines of type as outlines, from the first font that has the character; one that no font has
 * is left out.
 */
final class CoverType {
  /** Where the em box of a Han character begins above the baseline, in em. */
  private static final double EM_TOP = 0.88;

  /** From one character of a column to the next, in em. */
  private static final double PITCH = 1.08;

  /** Punctuation that lies on its side in a column. */
  private static final String TURNED = "（）《》〈〉「」『』【】〔〕—…～";

  private final List<Font> fonts;

  CoverType(List<Font> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /** The width of a line of type. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(character -> advance(character, size)).sum();
  }

  /** A line of type that starts at {@code x} on that baseline. */
  Path2D line(String text, double size, double x, double baseline) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double pen = x;
    for (int character : text.codePoints().toArray()) {
      append(path, character, AffineTransform.getTranslateInstance(pen, baseline), size);
      pen += advance(character, size);
    }
    return path;
  }

  /** The height of a column of Han characters. */
  static double height(String text, double size) {
    return size * (1 + PITCH * (text.codePointCount(0, text.length()) - 1));
  }

  /** A column of Han characters whose first em box has its top left corner there. */
  Path2D column(String text, double size, double x, double top) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double y = top;
    for (int character : text.codePoints().toArray()) {
      AffineTransform place = new AffineTransform();
      if (TURNED.indexOf(character) >= 0) {
        place.quadrantRotate(1, x + size / 2, y + size / 2);
      }
      place.translate(x, y + EM_TOP * size);
      append(path, character, place, size);
      y += PITCH * size;
    }
    return path;
  }

  /** Whether a text can stand as a column: Han characters and brackets. */
  static boolean isColumn(String text) {
    return text.codePoints()
        .allMatch(
            character ->
                Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                    || TURNED.indexOf(character) >= 0);
  }

  private void append(Path2D path, int character, AffineTransform place, double size) {
    font(character)
        .ifPresent(
            font -> {
              AffineTransform transform = new AffineTransform(place);
              double scale = size / font.unitsPerEm();
              transform.scale(scale, -scale);
              path.append(font.outline(character).getPathIterator(transform), false);
            });
  }

  private double advance(int character, double size) {
    return font(character)
        .map(font -> font.advance(character) * size / font.unitsPerEm())
        .orElse(0.0);
  }

  private Optional<Font> font(int character) {
    return fonts.stream().filter(font -> font.covers(character)).findFirst();
  }
}
