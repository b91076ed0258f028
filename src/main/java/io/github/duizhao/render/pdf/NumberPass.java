package io.github.duizhao.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes list numbers like {@code 1)}, because the layout engine only supports {@code 1.}. */
final class NumberPass {
  private NumberPass() {}

  static void apply(Element root) {
    for (Element list : Elements.named("ol", root)) {
      if (list.getAttribute("class").contains("parenthesized")) {
        number(list);
      }
    }
  }

  private static void number(Element list) {
    String start = list.getAttribute("start");
    int number = start.isEmpty() ? 1 : Integer.parseInt(start);
    for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element item && item.getTagName().equals("li")) {
        Document document = list.getOwnerDocument();
        Element mark = document.createElement("span");
        mark.setAttribute("class", "item-number");
        mark.setTextContent(number++ + ")");
        item.insertBefore(mark, item.getFirstChild());
      }
    }
  }
}
