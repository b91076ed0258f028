package io.github.duizhao.render.pdf;

import io.github.duizhao.publication.Numbers;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes pairs of lists and tables like those of paragraphs: each has the number of its first
 * segment and sides that can stand as columns.
 */
final class PairPass {
  private static final Set<String> LISTS = Set.of("ul", "ol");

  private PairPass() {}

  static void apply(Element root) {
    NodeList divs = root.getElementsByTagName("div");
    for (int i = 0; i < divs.getLength(); i++) {
      Element div = (Element) divs.item(i);
      if (div.getAttribute("class").startsWith("pair") && div.getAttribute("id").isEmpty()) {
        number(div);
        if (div.getElementsByTagName("table").getLength() > 0) {
          div.setAttribute("class", div.getAttribute("class") + " tables");
        } else {
          wrapSides(div);
        }
      }
    }
  }

  private static void number(Element pair) {
    Element number = pair.getOwnerDocument().createElement("span");
    number.setAttribute("class", "number");
    number.setTextContent(Numbers.ofSegment(firstId(pair)));
    pair.insertBefore(number, pair.getFirstChild());
  }

  /** A list cannot be a column itself. */
  private static void wrapSides(Element pair) {
    for (Node node = pair.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element list && LISTS.contains(list.getTagName())) {
        Element side = pair.getOwnerDocument().createElement("div");
        side.setAttribute("class", "side " + list.getAttribute("class"));
        pair.insertBefore(side, list);
        side.appendChild(list);
        node = side;
      }
    }
  }

  private static String firstId(Element pair) {
    NodeList all = pair.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Node node = all.item(i);
      if (node instanceof Element element && !element.getAttribute("id").isEmpty()) {
        return element.getAttribute("id");
      }
    }
    return "";
  }
}
