package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The first line of a quotation that makes it a box, {@code > [!NOTE]}.
 *
 * @param length of the mark in the text
 * @param textStart where the text after it begins
 */
record Alert(Block.Quotation.Form kind, int length, int textStart) {
  private static final Set<String> NAMES = Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  /** The mark of a quotation, if it has one, and anything else. */
  static Optional<Alert> of(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return Optional.empty();
    }
    String text = paragraph.getChars().toString();
    int lineEnd = text.indexOf('\n');
    String line = (lineEnd < 0 ? text : text.substring(0, lineEnd)).strip();
    if (!line.startsWith("[!") || !line.endsWith("]")) {
      return Optional.empty();
    }
    String name = line.substring(2, line.length() - 1).toUpperCase(Locale.ROOT);
    Node next = paragraph.getNext();
    boolean isAlone = lineEnd < 0 && next == null;
    if (!NAMES.contains(name) || isAlone) {
      return Optional.empty();
    }
    int start = paragraph.getStartOffset();
    return Optional.of(
        new Alert(
            Block.Quotation.Form.valueOf(name),
            line.length(),
            lineEnd < 0 ? start : start + lineEnd + 1));
  }

  /** The text of the paragraph without the mark and the line end after it. */
  List<Inline> withoutMark(List<Inline> content) {
    List<Inline> rest = new ArrayList<>(content);
    if (!rest.isEmpty() && rest.get(0) instanceof Inline.Text text) {
      String after = text.value().substring(Math.min(length, text.value().length()));
      rest.remove(0);
      if (!after.isBlank()) {
        rest.add(0, new Inline.Text(after.stripLeading()));
      } else if (!rest.isEmpty() && rest.get(0) instanceof Inline.LineBreak) {
        rest.remove(0);
      }
    }
    return rest;
  }
}
