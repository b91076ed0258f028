package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the id of a block belongs in a file.
 *
 * @param offset in the text of the file
 * @param before what to write between the text and the id: a space, or a line break and the marks
 *     of the quotations and lists that the block is in
 * @param after what to write after the id
 */
record IdPlace(int offset, String before, String after) {
  private static final int CODE_INDENT = 4;

  /** Nowhere in the file: the block is from another file, or its title is not text. */
  static IdPlace none() {
    return new IdPlace(-1, "", "");
  }

  /** Whether an id can be written here. */
  boolean isPossible() {
    return offset >= 0;
  }

  /** The same place, counted in the file instead of in the text that is parsed. */
  IdPlace inFile(Lines lines) {
    OptionalInt own = isPossible() ? lines.inFile(offset) : OptionalInt.empty();
    return own.isPresent() ? new IdPlace(own.getAsInt(), before, after) : none();
  }

  /** At the end of the text of a paragraph, heading or title. */
  static IdPlace after(Node text) {
    Node last = text.getLastChild();
    int end = last == null ? text.getEndOffset() : last.getEndOffset();
    if (text instanceof Heading heading) {
      end = heading.getText().getEndOffset();
    }
    return new IdPlace(trimmed(text, end), " ", "");
  }

  /** At the end of text in HTML, inside its element. */
  static IdPlace after(HtmlNode.Element element) {
    return element.children().isEmpty()
        ? new IdPlace(element.end() + 1, " ", "")
        : after(element.children());
  }

  /** At the end of the last of these nodes that readers see. */
  static IdPlace after(List<HtmlNode> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      HtmlNode node = nodes.get(i);
      if (node instanceof HtmlNode.Text text && !text.value().isBlank()) {
        return new IdPlace(text.offset() + text.value().stripTrailing().length(), " ", "");
      } else if (node instanceof HtmlNode.Element element) {
        boolean isParagraph = element.is("p", "dt") && !element.children().isEmpty();
        return isParagraph ? after(element.children()) : new IdPlace(element.end() + 1, " ", "");
      } else if (node instanceof HtmlNode.Markdown markdown) {
        return new IdPlace(trimmed(markdown.node(), markdown.node().getEndOffset()), " ", "");
      }
    }
    return new IdPlace(nodes.get(0).offset(), " ", "");
  }

  /** On the line below an element whose text is not one line: a table, code or a picture. */
  static IdPlace below(HtmlNode.Element element) {
    return new IdPlace(element.end() + 1, "\n", "");
  }

  /** At the start of an item that does not begin with a paragraph, on a line of its own. */
  static IdPlace start(Node item) {
    Node first = item.getFirstChild();
    if (first == null) {
      BasedSequence marker =
          item instanceof ListItem it
              ? it.getOpeningMarker()
              : item instanceof Definition definition ? definition.marker() : item.getChars();
      return new IdPlace(marker.getEndOffset(), " ", "");
    }
    BasedSequence file = item.getDocument().getChars();
    int start = first.getStartOffset();
    String line = file.subSequence(file.lastIndexOf('\n', start - 1) + 1, start).toString();
    return new IdPlace(start, "", "\n" + line.replaceAll("[^>\\s]", " "));
  }

  /** On the line below a block whose last line is not text: a table, verse or code. */
  static IdPlace below(Node block) {
    BasedSequence file = block.getDocument().getChars();
    int end = trimmed(block, block.getEndOffset());
    int start = file.lastIndexOf('\n', end - 1) + 1;
    int content = start;
    while (content < end && " \t>".indexOf(file.charAt(content)) >= 0) {
      content++;
    }
    if (block instanceof FencedCodeBlock fence) {
      content = fence.getClosingMarker().getStartOffset();
    } else if (block instanceof IndentedCodeBlock) {
      String marks = file.subSequence(start, content).toString();
      if (marks.indexOf('>') < 0) {
        int first = file.lastIndexOf('\n', block.getStartOffset() - 1) + 1;
        int indent = indent(file.subSequence(first, end).toString()) - CODE_INDENT;
        return new IdPlace(end, "\n" + " ".repeat(Math.max(0, indent)), "");
      }
      content = Math.max(start, content - CODE_INDENT);
    }
    return new IdPlace(end, "\n" + file.subSequence(start, Math.max(start, content)), "");
  }

  /** The least number of columns before the text of a line. */
  private static int indent(String lines) {
    int least = Integer.MAX_VALUE;
    for (String line : lines.split("\n", -1)) {
      int columns = 0;
      int at = 0;
      for (; at < line.length() && " \t".indexOf(line.charAt(at)) >= 0; at++) {
        columns += line.charAt(at) == '\t' ? CODE_INDENT - columns % CODE_INDENT : 1;
      }
      if (at < line.length()) {
        least = Math.min(least, columns);
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /** The same with a blank line after the id, for a line that is followed by a paragraph. */
  IdPlace beforeBlankLine() {
    return new IdPlace(offset, before, before.replaceAll("[ \\t]+$", ""));
  }

  /** The end without the white space before it. */
  private static int trimmed(Node node, int end) {
    BasedSequence file = node.getDocument().getChars();
    int trimmed = end;
    while (trimmed > node.getStartOffset() && Character.isWhitespace(file.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
