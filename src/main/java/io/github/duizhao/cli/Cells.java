package io.github.duizhao.cli;

/** The width of text on a terminal: Han characters, kana and full-width signs take two cells. */
final class Cells {
  private Cells() {}

  /** The width of a text in cells: 8 for {@code pdf 对照}. */
  static int of(String text) {
    return text.codePoints().map(Cells::of).sum();
  }

  /** As much of a text as fits; if it is cut, it ends with {@code …}. */
  static String cut(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int c : (Iterable<Integer>) text.codePoints()::iterator) {
      used += of(c);
      if (used > cells) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return cells < 1 ? "" : kept.append('…').toString();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200B) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
