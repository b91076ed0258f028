package io.github.duizhao.source;

import io.github.duizhao.source.WitnessLayout.Trait;
import java.util.List;

/**
 * Finds where paragraphs end. In justified text a last line is shorter than its neighbors. If it
 * happens to be full, the next line is shorter by the indent of a first line.
 */
final class ParagraphEnds {
  /** The width of the widest lines of wrapped text, in half ems. */
  private static final int WIDEST = 80;

  private final List<WitnessLine> lines;
  private final Measure measure;
  private final WitnessLayout layout;

  ParagraphEnds(List<WitnessLine> lines, Measure measure, WitnessLayout layout) {
    this.lines = lines;
    this.measure = measure;
    this.layout = layout;
  }

  /**
   * Whether a paragraph ends with a line that is not the last, regardless of headings.
   *
   * @param start the paragraph's first line
   */
  boolean endsAfter(int index, int start) {
    WitnessLine line = lines.get(index);
    WitnessLine next = lines.get(index + 1);
    if (layout.has(Trait.BLANK_SEPARATES) && next.afterBlank()) {
      return !isCutByPage(index);
    }
    if (layout.has(Trait.MARKS_INDENTS) && line.endsSentence()) {
      return next.indent() > 1
          || (next.indent() == 0 && measure.gap(index) > measure.at(index) / 2);
    }
    if (layout.has(Trait.UNWRAPPED)) {
      return line.endsSentence() || endsItem(line, next);
    }
    if (!line.isChinese()) {
      return false;
    }
    return line.endsSentence() ? endsWithStop(index, start) : endsItem(line, next);
  }

  private boolean endsWithStop(int index, int start) {
    if (layout.has(Trait.BLANK_SEPARATES) && !measure.isClearlyShort(index)) {
      return false;
    }
    if (measure.isFull(index)) {
      return isFirstLine(index + 1) || lines.get(index + 1).label().isPresent();
    }
    boolean headAlone = index == start && layout.has(Trait.INDENTS) && measure.looksIndented(index);
    return !(headAlone && measure.isFull(index + 1));
  }

  /** Whether a line after a full one begins a paragraph, rather than ending the current one. */
  private boolean isFirstLine(int index) {
    WitnessLine line = lines.get(index);
    boolean head =
        layout.has(Trait.RUN_IN_HEADS) && FirstSentence.runInHead(line.text()).isPresent();
    boolean fullNext = index + 1 < lines.size() && measure.isFull(index + 1);
    return (head
            ? measure.mayBeIndented(index)
            : layout.has(Trait.INDENTS) && measure.looksIndented(index))
        && (fullNext || !line.endsSentence());
  }

  /** Whether a list item ends there, with a semicolon or colon before a line with a number. */
  private static boolean endsItem(WitnessLine line, WitnessLine next) {
    String text = line.text();
    return next.label().isPresent() && "；：;:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a full line ends in the middle of a sentence, as at the end of a page. */
  private boolean isCutByPage(int index) {
    WitnessLine line = lines.get(index);
    return line.isChinese()
        && !line.endsSentence()
        && lines.get(index + 1).label().isEmpty()
        && (line.width() > WIDEST || (!layout.has(Trait.UNWRAPPED) && measure.isFull(index)));
  }
}
