package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One text of a section and where it is. The table {@code c1-p3} of two columns and one row below
 * its header has four: {@code CELL 0 0}, {@code CELL 0 1}, {@code CELL 1 0} and {@code CELL 1 1}.
 *
 * @param id of the section, block or note that the text belongs to
 * @param row of a cell, 0 for the header; 0 for any other text
 * @param column of a cell, from 0; 0 for any other text
 * @param origin where the section, block or note starts
 */
public record LocatedText(
    String id, TextKind kind, int row, int column, Origin origin, Bitext text) {

  /** A text that is not a table cell. */
  LocatedText(String id, TextKind kind, Origin origin, Bitext text) {
    this(id, kind, 0, 0, origin, text);
  }

  /** Whether readers see it on the page, as they do not see alternative text. */
  public boolean isShown() {
    return kind != TextKind.ALTERNATIVE;
  }

  /** The text of each block of the segment in one language, with the line of the block. */
  public List<LocatedText> blocks() {
    SegmentBlocks blocks = SegmentBlocks.of(text.original());
    if (!blocks.isSeveral()) {
      return List.of(this);
    }
    List<LocatedText> all = new ArrayList<>();
    all.add(new LocatedText(id, kind, origin, Bitext.of(blocks.first())));
    for (SegmentBlocks.Further block : blocks.further()) {
      Bitext content = Bitext.of(block.phrase());
      all.add(new LocatedText(id, kind(block.start()), block.start().origin(), content));
    }
    return all;
  }

  private static TextKind kind(Inline.BlockBreak start) {
    if (start.form() instanceof SegmentBlocks.Verse) {
      return TextKind.VERSE;
    } else if (start.form() instanceof SegmentBlocks.Code) {
      return TextKind.CODE;
    } else if (start.form() instanceof SegmentBlocks.Heading) {
      return TextKind.HEADING;
    }
    return start.isItem() ? TextKind.ITEM : TextKind.PARAGRAPH;
  }

  /** The content of the original. */
  public List<Inline> content() {
    return text.original().content();
  }
}
