package io.github.duizhao.model;

import java.util.List;

/**
 * Reads inline content as plain characters: without marks and notes, a space for a line break or
 * between blocks.
 */
final class PlainText {
  private final StringBuilder text = new StringBuilder();
  private final boolean readings;

  private PlainText(boolean readings) {
    this.readings = readings;
  }

  /** With the readings of ruby after their base. */
  static String of(List<Inline> content) {
    return new PlainText(true).add(content).text.toString();
  }

  /** Without the readings of ruby. */
  static String words(List<Inline> content) {
    return new PlainText(false).add(content).text.toString();
  }

  private PlainText add(List<Inline> content) {
    content.forEach(this::add);
    return this;
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text run) {
      text.append(run.value());
    } else if (inline instanceof Inline.Code code) {
      text.append(code.value());
    } else if (inline instanceof Inline.Image image) {
      text.append(image.picture().alt().plainText());
    } else if (inline instanceof Inline.Formula formula) {
      text.append(formula.source());
    } else if (inline instanceof Inline.LineBreak || inline instanceof Inline.BlockBreak) {
      text.append(' ');
    } else {
      add(inline.children());
      if (readings && inline instanceof Inline.Ruby ruby) {
        text.append(ruby.open()).append(ruby.reading()).append(ruby.close());
      }
    }
  }
}
