package io.github.duizhao.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes pairs of lists and tables like those of paragraphs, with sides that can stand as columns,
 * and puts room before every pair: the style sheet can keep its first lines together with it.
 */
final class PairPass {
  /** What cannot be a column itself. */
  private static final Set<String> WRAPPED = Set.of("ul", "ol", "pre");

  private PairPass() {}

  static void apply(Element root) {
    for (Element pair : pairs(root)) {
      insertBefore(pair, "room");
      if (pair.getElementsByTagName("table").getLength() > 0) {
        pair.setAttribute("class", pair.getAttribute("class") + " tables");
      } else {
        wrapSides(pair);
      }
    }
  }

  /** All pairs, in order. */
  static List<Element> pairs(Element root) {
    NodeList divs = root.getElementsByTagName("div");
    List<Element> pairs = new ArrayList<>();
    for (int i = 0; i < divs.getLength(); i++) {
      Element div = (Element) divs.item(i);
      if (div.getAttribute("class").startsWith("pair")) {
        pairs.add(div);
      }
    }
    return pairs;
  }

  private static void wrapSides(Element pair) {
    for (Node node = pair.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element block && isWrapped(block)) {
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
