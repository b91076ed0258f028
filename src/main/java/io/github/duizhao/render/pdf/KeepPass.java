package io.github.duizhao.render.pdf;

import io.github.duizhao.text.Characters;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps text on one line that must not be divided although it extends across inline elements: a
 * word and its note reference, a link and the period after it, or the last characters of a Chinese
 * paragraph.
 *
 * <p>The layout engine allows a line break at every boundary of an inline element. So the part
 * before the boundary gets extra width for the part after it ({@code keep keep-3}: 1.5 em), and an
 * empty element takes that width back ({@code back back-3}): either both parts fit or neither.
 */
final class KeepPass {
  /** In characters; the end of a paragraph that is kept together is not longer. */
  private static final int TAIL = 4;

  /** In halves of an em, the largest width that the style sheet has a class for. */
  private static final int MAX_ROOM = 12;

  /** In characters; longer text must be divisible, or it would not fit into a narrow column. */
  private static final int MAX_KEPT = 24;

  private final TextFlow flow;

  private KeepPass(TextFlow flow) {
    this.flow = flow;
  }

  static void apply(Element root) {
    TextFlow.of(root).forEach(flow -> new KeepPass(flow).apply());
  }

  /** A range of the flow that must be on one line. */
  private record Unit(int start, int end, boolean isTail) {}

  private void apply() {
    List<Unit> units = units();
    Collections.reverse(units);
    units.forEach(this::keep);
  }

  private List<Unit> units() {
    int tail = tailStart();
    LineBreaker breaker = new LineBreaker();
    breaker.setText(flow.text());
    List<Unit> units = new ArrayList<>();
    int start = 0;
    for (int end = breaker.next(); end != BreakIterator.DONE; end = breaker.next()) {
      if (end <= tail || end == flow.text().length()) {
        units.add(new Unit(start, end, end > tail));
        start = end;
      }
    }
    return units;
  }

  /** Returns the start of the last two Han characters, or the end of the text if it is short. */
  private int tailStart() {
    String text = flow.text().stripTrailing();
    int start = text.length();
    int han = 0;
    while (start > 0 && han < 2) {
      int codePoint = text.codePointBefore(start);
      start -= Character.charCount(codePoint);
      han += Characters.isHan(codePoint) ? 1 : 0;
    }
    boolean isShort = text.codePointCount(0, start) < TAIL;
    boolean isFar = text.codePointCount(start, text.length()) > TAIL;
    return isShort || isFar || han < 2 ? text.length() : start;
  }

  private void keep(Unit unit) {
    List<TextFlow.Piece> pieces =
        flow.pieces().stream()
            .filter(piece -> piece.start() < unit.end() && unit.start() < piece.end())
            .toList();
    TextFlow.Piece first = pieces.get(0);
    int room = room(flow.text().substring(Math.min(first.end(), unit.end()), unit.end()));
    if (first.isText() && (room > 0 || unit.isTail())) {
      int from = Math.max(0, unit.start() - first.start());
      int to = Math.min(first.end(), unit.end()) - first.start();
      int kept = to - from > MAX_KEPT ? first.text().getData().offsetByCodePoints(to, -TAIL) : from;
      wrap(first.text(), kept, to, Math.min(room, MAX_ROOM));
    }
  }

  /** The width of the rest of the unit in halves of an em, rounded up. */
  private static int room(String text) {
    double ems =
        text.stripTrailing()
            .codePoints()
            .mapToDouble(c -> Characters.isWide(c) || Characters.isSharedPunctuation(c) ? 1 : 0.65)
            .sum();
    return (int) Math.ceil(2.25 * ems);
  }

  private static void wrap(Text text, int from, int to, int room) {
    if (to < text.getLength()) {
      text.splitText(to);
    }
    Text part = from == 0 ? text : text.splitText(from);
    Node parent = part.getParentNode();
    if (parent == null) {
      return;
    }
    Element keep = span(part, room == 0 ? "keep" : "keep keep-" + room);
    parent.insertBefore(keep, part);
    keep.appendChild(part);
    if (room > 0) {
      parent.insertBefore(span(part, "back back-" + room), keep.getNextSibling());
    }
  }

  private static Element span(Node node, String cssClass) {
    Element span = node.getOwnerDocument().createElement("span");
    span.setAttribute("class", cssClass);
    return span;
  }
}
