package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an item without the box that makes it a task, {@code - [ ] open}, {@code - [x] done}.
 */
record Task(Block.Item.Mark mark, List<Inline> text) {
  private static final int LENGTH = "[x]".length();

  /** A text without a box. */
  static Task none(TrailingId text) {
    return new Task(Block.Item.Mark.NONE, text.content());
  }

  /**
   * The task that a text is.
   *
   * @param paragraph the first paragraph of an item
   * @param content its text without its id
   */
  static Task of(Paragraph paragraph, List<Inline> content) {
    // an escaped bracket is a bracket
    boolean isPossible =
        paragraph.getChars().startsWith("[")
            && !content.isEmpty()
            && content.get(0) instanceof Inline.Text;
    String value = isPossible ? ((Inline.Text) content.get(0)).value() : "";
    boolean isOpen = value.startsWith("[ ]");
    boolean isDone = value.startsWith("[x]") || value.startsWith("[X]");
    boolean isSeparate =
        value.length() == LENGTH ? content.size() == 1 : value.startsWith(" ", LENGTH);
    if ((!isOpen && !isDone) || !isSeparate) {
      return new Task(Block.Item.Mark.NONE, content);
    }
    List<Inline> rest = new ArrayList<>(content.subList(1, content.size()));
    String after = value.substring(LENGTH).stripLeading();
    if (!after.isEmpty()) {
      rest.add(0, new Inline.Text(after));
    }
    return new Task(isOpen ? Block.Item.Mark.OPEN : Block.Item.Mark.DONE, rest);
  }
}
