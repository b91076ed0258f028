package io.github.duizhao.render.epub;

import io.github.duizhao.font.Font;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.ThemeFonts;
import io.github.duizhao.text.Characters;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Typesets the text of the cover in one language: breaks it into lines, and draws lines and columns
 * as outlines. A character is drawn in the first font that covers it, if any does.
 */
final class CoverType {
  /** Distance from the top of a Han character's em box to the baseline, in em. */
  private static final double EM_TOP = 0.88;

  /** Distance from one character of a column to the next, in em. */
  private static final double PITCH = 1.08;

  /** Punctuation that is rotated in a column. */
  private static final String ROTATED = "（）《》〈〉「」『』【】〔〕—…～";

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final String NOT_FIRST = "，。、；：？！）》〉】〕」』”’·…—,.;:?!)";
  private static final String NOT_LAST = "（《〈【〔「『“‘(";

  private final List<Font> fonts;

  private CoverType(Language language, Font latin, Font han) {
    // the language's own font comes first, because it decides the width of shared punctuation
    this.fonts = language.isChinese() ? List.of(han, latin) : List.of(latin, han);
  }

  /** The type of titles. */
  static CoverType bold(Language language, ThemeFonts fonts) {
    return new CoverType(language, fonts.font("noto-serif-400"), fonts.font("noto-serif-sc-700"));
  }

  /** The type of all other text. */
  static CoverType regular(Language language, ThemeFonts fonts) {
    return new CoverType(language, fonts.font("noto-serif-400"), fonts.font("noto-serif-sc-400"));
  }

  /**
   * The space for a text, in pixels.
   *
   * @param lines the largest number of lines
   * @param largest the largest type size
   * @param smallest the smallest type size
   */
  record Box(double width, int lines, double largest, double smallest) {}

  /**
   * A text broken into lines of about equal length.
   *
   * @param size the type size in pixels
   */
  record FittedText(List<String> lines, double size) {}

  /** Fits a text as large as possible into a box; at the smallest size it may take more lines. */
  FittedText fit(String text, Box box) {
    List<String> pieces = pieces(text);
    double size = box.largest();
    List<String> lines = fill(pieces, size, box.width());
    while (size > box.smallest()
        && (lines.size() > box.lines() || overflows(lines, size, box.width()))) {
      size -= 2;
      lines = fill(pieces, size, box.width());
    }
    return new FittedText(balance(pieces, lines, size, box.width()), size);
  }

  /** Breaks the text at the smallest width that needs no more lines. */
  private List<String> balance(
      List<String> pieces, List<String> lines, double size, double maxWidth) {
    List<String> best = lines;
    for (double width = maxWidth; width > 0; width -= size / 4) {
      List<String> next = fill(pieces, size, width);
      if (next.size() > lines.size() || overflows(next, size, width)) {
        return best;
      }
      best = next;
    }
    return best;
  }

  private boolean overflows(List<String> lines, double size, double width) {
    return lines.stream().anyMatch(line -> width(line, size) > width);
  }

  private List<String> fill(List<String> pieces, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      if (!line.isEmpty() && width((line + piece).strip(), size) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The text split at all positions where a line may end. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = 0;
    for (int character : text.codePoints().toArray()) {
      if (!piece.isEmpty() && mayBreak(before, character)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(character);
      before = character;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' '
        || before == ZERO_WIDTH_SPACE
        || Characters.isWide(before)
        || Characters.isWide(after);
  }

  private double width(String text, double size) {
    return text.codePoints().mapToDouble(character -> advance(character, size)).sum();
  }

  /** Draws a line of type from {@code x} on a baseline. */
  Path2D line(String text, double size, double x, double baseline) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double pen = x;
    for (int character : text.codePoints().toArray()) {
      append(path, character, AffineTransform.getTranslateInstance(pen, baseline), size);
      pen += advance(character, size);
    }
    return path;
  }

  /** Whether a text can be set as a column: it has only Han characters and brackets. */
  static boolean isColumn(String text) {
    return text.codePoints()
        .allMatch(
            character ->
                Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                    || ROTATED.indexOf(character) >= 0);
  }

  /** The height of a column. */
  static double height(String text, double size) {
    return size * (1 + PITCH * (text.codePointCount(0, text.length()) - 1));
  }

  /** Draws a column; {@code x} and {@code top} are the top left corner of its first em box. */
  Path2D column(String text, double size, double x, double top) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double y = top;
    for (int character : text.codePoints().toArray()) {
      AffineTransform place = new AffineTransform();
      if (ROTATED.indexOf(character) >= 0) {
        place.quadrantRotate(1, x + size / 2, y + size / 2);
      }
      place.translate(x, y + EM_TOP * size);
      append(path, character, place, size);
      y += PITCH * size;
    }
    return path;
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
