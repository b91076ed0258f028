package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.HeadingLabel.Rank;
import io.github.duizhao.source.WitnessLayout.Trait;
import java.util.List;

/**
 * Finds headings, which may be wrapped over several lines and need no blank line around them:
 * {@code 第五章 提升基础设施互} and {@code 联互通水平} are one heading.
 */
final class HeadingLines {
  private static final int MOST_LINES = 4;

  /** A line with a larger gap, in half ems, cannot be the first line of a paragraph. */
  private static final int CLEARLY_SHORT = 6;

  private final List<WitnessLine> lines;
  private final Measure measure;
  private final WitnessLayout layout;

  HeadingLines(List<WitnessLine> lines, Measure measure, WitnessLayout layout) {
    this.lines = lines;
    this.measure = measure;
    this.layout = layout;
  }

  /**
   * Returns the index after the last line of the heading that begins with a line, or the same index
   * if no heading begins there.
   *
   * @param free whether no paragraph is open before the line
   */
  int endOfHeading(int index, boolean free) {
    WitnessLine first = lines.get(index);
    if (first.label().isEmpty() || !(free || mayFollow(index))) {
      return index;
    }
    HeadingLabel label = first.label().get();
    int end = index + 1;
    while (end < lines.size() && end - index < MOST_LINES && continues(index, end, label)) {
      end++;
    }
    return isTitle(index, end) && isSeparate(label.rank(), end) ? end : index;
  }

  /** The heading's lines as one text. */
  String text(int index, int end) {
    StringBuilder text = new StringBuilder();
    lines.subList(index, end).forEach(line -> Spacing.join(text, line.text()));
    return text.toString();
  }

  /** Whether the previous line may be the last of a paragraph. */
  private boolean mayFollow(int index) {
    WitnessLine before = lines.get(index - 1);
    return before.endsSentence()
        || layout.has(Trait.UNWRAPPED)
        || (layout.has(Trait.BLANK_SEPARATES) && lines.get(index).afterBlank())
        || (before.isChinese() && !measure.isFull(index - 1));
  }

  private boolean continues(int first, int index, HeadingLabel label) {
    WitnessLine line = lines.get(index);
    if (line.label().isPresent() || (layout.has(Trait.BLANK_SEPARATES) && line.afterBlank())) {
      return false;
    }
    if (!line.isChinese()) {
      return endsBlock(first, index);
    }
    boolean tail = !layout.has(Trait.UNWRAPPED) && line.width() <= lines.get(first).width();
    return (tail || label.title().isEmpty())
        && line.text().chars().noneMatch(c -> "，。；：！？,;:!?".indexOf(c) >= 0)
        && (layout.has(Trait.BLANK_SEPARATES) || measure.gap(index) > CLEARLY_SHORT);
  }

  /** Whether at most a few lines come before the next blank one, and the last has no full stop. */
  private boolean endsBlock(int first, int index) {
    int end = index + 1;
    while (end < lines.size() && end - first < MOST_LINES && !lines.get(end).afterBlank()) {
      end++;
    }
    boolean closed = end == lines.size() || lines.get(end).afterBlank();
    return closed && !lines.get(end - 1).endsSentence();
  }

  /** Whether the lines are neither a sentence nor the beginning of one. */
  private boolean isTitle(int index, int end) {
    String text = text(index, end);
    boolean open = "，、；：,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean sentences = text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    return !open && !sentences && !isBrokenOff(index, end);
  }

  /** Whether a long Western line continues in the next. */
  private boolean isBrokenOff(int index, int end) {
    WitnessLine last = lines.get(end - 1);
    return layout.has(Trait.BLANK_SEPARATES)
        && end < lines.size()
        && !lines.get(index).isChinese()
        && !lines.get(end).afterBlank()
        && last.width() * 10 >= measure.at(end - 1) * 7;
  }

  /**
   * Whether the heading is not the first line of a paragraph. Only low ranks also number
   * paragraphs.
   */
  private boolean isSeparate(Rank rank, int end) {
    int last = end - 1;
    if (rank.compareTo(Rank.ARTICLE) < 0 || layout.has(Trait.UNWRAPPED) || end == lines.size()) {
      return true;
    }
    boolean blankAfter = layout.has(Trait.BLANK_SEPARATES) && lines.get(end).afterBlank();
    return blankAfter
        || lines.get(end).label().isPresent()
        || (lines.get(last).isChinese()
            && (measure.gap(last) > CLEARLY_SHORT || measure.looksIndented(end)));
  }
}
