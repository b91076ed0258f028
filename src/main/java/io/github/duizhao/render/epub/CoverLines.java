package io.github.duizhao.render.epub;

import io.github.duizhao.model.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines of about equal length, as large as fits.
 *
 * @param size the size of the type in pixels
 */
record CoverLines(List<String> lines, double size) {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final String NOT_FIRST = "，。、；：？！）》〉】〕」』”’·…—,.;:?!)";
  private static final String NOT_LAST = "（《〈【〔「『“‘(";

  CoverLines {
    lines = List.copyOf(lines);
  }

  /** A place for type. */
  record Box(double width, int lines, double largest, double smallest) {}

  /** Fits a text into a box; what does not fit at the smallest size takes more lines. */
  static CoverLines fit(String text, CoverType type, Box box) {
    List<String> pieces = pieces(text);
    double size = box.largest();
    List<String> lines = fill(pieces, type, size, box.width());
    while (size > box.smallest()
        && (lines.size() > box.lines() || overflows(lines, type, size, box.width()))) {
      size -= 2;
      lines = fill(pieces, type, size, box.width());
    }
    return new CoverLines(balance(pieces, lines, type, size, box.width()), size);
  }

  /** The narrowest measure that takes no more lines. */
  private static List<String> balance(
      List<String> pieces, List<String> lines, CoverType type, double size, double width) {
    List<String> best = lines;
    for (double measure = width; measure > 0; measure -= size / 4) {
      List<String> tried = fill(pieces, type, size, measure);
      if (tried.size() > lines.size() || overflows(tried, type, size, measure)) {
        return best;
      }
      best = tried;
    }
    return best;
  }

  private static boolean overflows(List<String> lines, CoverType type, double size, double width) {
    return lines.stream().anyMatch(line -> type.width(line, size) > width);
  }

  private static List<String> fill(List<String> pieces, CoverType type, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      if (!line.isEmpty() && type.width((line + piece).strip(), size) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The text cut wherever a line may end. */
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
}
