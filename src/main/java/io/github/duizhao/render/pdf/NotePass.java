package io.github.duizhao.render.pdf;

import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Moves the notes of a translation in the second column to the original in the first, about as far
 * down as their references, which stay.
 *
 * <p>The layout engine lays out one column of a pair after the other. A footnote in the second
 * column would cover text of the first column at the foot of the page, so it stays only if it is
 * below the end of the first column.
 */
final class NotePass {
  /** The approximate height of a text in the second column relative to its counterpart. */
  private static final double HEIGHTS = 0.58;

  /** Notes from this depth on stay, where 1 is the end of the first column. */
  private static final double PAST_END = 1.1;

  private NotePass() {}

  static void apply(Element root) {
    for (Element div : Elements.named("div", root)) {
      if (div.getAttribute("class").equals("pair")) {
        List<Element> columns = columns(div);
        if (columns.size() == 2) {
          move(columns.get(1), columns.get(0));
        }
      }
    }
  }

  private static List<Element> columns(Element pair) {
    List<Element> columns = new ArrayList<>();
    for (Node node = pair.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !element.getAttribute("class").equals("number")) {
        columns.add(element);
      }
    }
    return columns;
  }

  private static void move(Element from, Element to) {
    double slope = HEIGHTS * ems(from) / ems(to);
    int length = length(from);
    int before = 0;
    for (TextFlow flow : TextFlow.withoutNotes(from)) {
      for (TextFlow.Piece piece : flow.pieces()) {
        if (piece.node() instanceof Element mark && mark.getAttribute("class").equals("note")) {
          double depth = slope * (before + piece.start()) / length;
          if (depth < PAST_END) {
            move(mark, to, Math.min(depth, 1));
          }
        }
      }
      before += flow.text().length();
    }
  }

  private static int length(Element column) {
    return TextFlow.withoutNotes(column).stream().mapToInt(flow -> flow.text().length()).sum();
  }

  /** The approximate width of a column's text in one line. */
  private static double ems(Element column) {
    return TextFlow.withoutNotes(column).stream()
        .flatMapToInt(flow -> flow.text().codePoints())
        .mapToDouble(codePoint -> Characters.isWide(codePoint) ? 1 : 0.5)
        .sum();
  }

  /** Moves a note to about this share of a column, to a place where a line may end. */
  private static void move(Element note, Element to, double share) {
    Node parent = note.getParentNode();
    if (parent == null) {
      return;
    }
    Element again = note.getOwnerDocument().createElement("span");
    again.setAttribute("class", "note-again");
    again.setTextContent(note.getAttribute("data-number"));
    parent.replaceChild(again, note);
    note.setAttribute("class", "note silent");
    int wanted = (int) (share * length(to));
    for (TextFlow flow : TextFlow.withoutNotes(to)) {
      if (wanted <= flow.text().length()) {
        insert(note, flow, wanted);
        return;
      }
      wanted -= flow.text().length();
    }
    to.appendChild(note);
  }

  private static void insert(Element note, TextFlow flow, int wanted) {
    LineBreaker breaker = new LineBreaker();
    breaker.setText(flow.text());
    int place = breaker.next();
    while (place < wanted && place < flow.text().length()) {
      place = breaker.next();
    }
    for (TextFlow.Piece piece : flow.pieces()) {
      if (piece.isText() && place <= piece.end()) {
        Text text = piece.text();
        int offset = Math.max(0, place - piece.start());
        Node after = offset < text.getLength() ? text.splitText(offset) : text.getNextSibling();
        Node parent = text.getParentNode();
        if (parent != null) {
          parent.insertBefore(note, after);
        }
        return;
      }
    }
  }
}
