package io.github.duizhao.markdown;

import java.util.OptionalInt;

/**
 * The levels of the headings in one file. Those below the title begin at 2, whatever the level of
 * the title is.
 */
final class Headings {
  private final int shift;
  private OptionalInt first = OptionalInt.empty();
  private int count;

  /**
   * The headings of a file.
   *
   * @param shift how many levels they are too deep; negative if they are too high
   */
  Headings(int shift) {
    this.shift = shift;
  }

  /** The level of a heading inside the text, 2 to 6. */
  int level(int written, int offset, int depth) {
    int level = written - shift;
    // in a quotation or an item it is no title of the file
    if (level < 2 && depth == 0) {
      first = first.isPresent() ? first : OptionalInt.of(offset);
      count++;
    }
    return Math.max(2, Math.min(6, level));
  }

  /** Reports headings that are as high as the title, once in a file. */
  void report(HtmlFile file) {
    first.ifPresent(
        offset ->
            file.leftover(
                offset,
                count == 1
                    ? "a heading as high as the title is shown one level lower"
                    : count + " headings as high as the title are shown one level lower",
                "write '"
                    + "#".repeat(2 + Math.max(0, shift))
                    + "' for a heading below '"
                    + "#".repeat(1 + Math.max(0, shift))
                    + "'"));
  }
}
