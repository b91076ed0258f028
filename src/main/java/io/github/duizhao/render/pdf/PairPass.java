package io.github.duizhao.render.pdf;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Wraps the sides of a pair that cannot be columns themselves, such as lists, marks pairs of
 * tables, and inserts an empty element before every pair, with which the style sheet keeps its
 * first lines together.
 */
final class PairPass {
  /** Elements that cannot be columns. */
  private static final Set<String> WRAPPED = Set.of("ul", "ol", "dl", "pre");

  private PairPass() {}

  static void apply(Element root) {
    for (Element pair : pairs(root)) {
      insertBefore(pair, "room");
      if (!Elements.named("table", pair).isEmpty()) {
        pair.setAttribute("class", pair.getAttribute("class") + " tables");
      } else {
        wrapSides(pair);
      }
    }
  }

  /** Returns all pairs in document order. */
  static List<Element> pairs(Element root) {
    return Elements.named("div", root).stream()
        .filter(div -> div.getAttribute("class").startsWith("pair"))
        .toList();
  }

  private static void wrapSides(Element pair) {
    for (Node node = pair.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element blocks && blocks.getAttribute("class").endsWith("blocks")) {
        blocks.setAttribute("class", "side " + blocks.getAttribute("class"));
      } else if (node instanceof Element block && isWrapped(block)) {
        Element side = insertBefore(block, "side " + block.getAttribute("class"));
        side.appendChild(block);
        node = side;
      }
    }
  }

  private static boolean isWrapped(Element block) {
    return WRAPPED.contains(block.getTagName()) || block.getAttribute("class").endsWith("verse");
  }

  private static Element insertBefore(Element element, String cssClass) {
    Element div = element.getOwnerDocument().createElement("div");
    div.setAttribute("class", cssClass);
    Node parent = element.getParentNode();
    if (parent != null) {
      parent.insertBefore(div, element);
    }
    return div;
  }
}
