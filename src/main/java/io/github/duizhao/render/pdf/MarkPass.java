package io.github.duizhao.render.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Adds the class {@code next} to a note reference right after another one, so that 3 and 4 do not
 * look like 34. Runs after the passes that compare the whole class.
 */
final class MarkPass {
  private MarkPass() {}

  static void apply(Element root) {
    for (Element span : Elements.named("span", root)) {
      if (isMark(span) && isMark(before(span))) {
        span.setAttribute("class", span.getAttribute("class") + " next");
      }
    }
  }

  /** Returns the node before a node; elements that are invisible in the line are skipped. */
  private static @Nullable Node before(Node node) {
    Node before = node.getPreviousSibling();
    while (before instanceof Element element
        && (element.getAttribute("class").equals("note silent")
            || element.getAttribute("class").startsWith("back "))) {
      before = before.getPreviousSibling();
    }
    return before;
  }

  private static boolean isMark(@Nullable Node node) {
    return node instanceof Element element
        && element.getAttribute("class").matches("(note|note-again|remark-ref)( next)?");
  }
}
