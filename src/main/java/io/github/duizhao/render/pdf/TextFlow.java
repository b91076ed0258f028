package io.github.duizhao.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The text of a block between two forced line breaks, as one string across all inline elements. A
 * note reference counts as one character, {@link LineRules#MARK}.
 *
 * @param pieces the places of the characters in the document, without gaps
 */
record TextFlow(String text, List<Piece> pieces) {
  private static final Set<String> BLOCKS =
      Set.of(
          "body",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "hr",
          "br");

  TextFlow {
    pieces = List.copyOf(pieces);
  }

  /**
   * A text node, or the element of a note reference.
   *
   * @param start where it starts in the flow's text
   */
  record Piece(Node node, int start, int end) {

    /** The node if it is a text node. */
    Text text() {
      return (Text) node;
    }

    boolean isText() {
      return node instanceof Text;
    }
  }

  /** Returns all flows below an element that are not blank, including those of notes. */
  static List<TextFlow> of(Element root) {
    return walk(root, true);
  }

  /** Like {@link #of}, without the texts of notes. */
  static List<TextFlow> withoutNotes(Element root) {
    return walk(root, false);
  }

  private static List<TextFlow> walk(Element root, boolean notes) {
    Walk walk = new Walk(notes);
    walk.visitChildren(root);
    walk.end();
    return walk.flows;
  }

  /** Whether an element is a note, a repeated note reference, or the mark of a remark. */
  static boolean isMark(Element element) {
    String cssClass = element.getAttribute("class");
    return cssClass.equals("note")
        || cssClass.equals("note-again")
        || cssClass.equals("remark-ref")
        || isSilent(element);
  }

  /** Whether an element is a note whose reference is elsewhere. */
  private static boolean isSilent(Element element) {
    return element.getAttribute("class").equals("note silent");
  }

  private static final class Walk {
    private final List<TextFlow> flows = new ArrayList<>();
    private final boolean notes;
    private StringBuilder text = new StringBuilder();
    private List<Piece> pieces = new ArrayList<>();

    Walk(boolean notes) {
      this.notes = notes;
    }

    void visitChildren(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
        visit(node);
      }
    }

    private void visit(Node node) {
      if (node instanceof Text characters) {
        append(node, characters.getData());
      } else if (node instanceof Element element) {
        if (isMark(element)) {
          append(node, isSilent(element) ? "" : Character.toString(LineRules.MARK));
          if (notes) {
            flows.addAll(of(element));
          }
        } else if (element.getTagName().equals("pre")) {
          // code is shown as typed, without rules for line breaks
          end();
        } else if (BLOCKS.contains(element.getTagName())) {
          end();
          visitChildren(element);
          end();
        } else {
          visitChildren(element);
        }
      }
    }

    private void append(Node node, String characters) {
      if (!characters.isEmpty()) {
        pieces.add(new Piece(node, text.length(), text.length() + characters.length()));
        text.append(characters);
      }
    }

    void end() {
      if (!text.toString().isBlank()) {
        flows.add(new TextFlow(text.toString(), pieces));
      }
      text = new StringBuilder();
      pieces = new ArrayList<>();
    }
  }
}
