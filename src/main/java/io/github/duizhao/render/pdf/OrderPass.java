package io.github.duizhao.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes the layout engine draw each line in reading order, so that text can be copied from the PDF.
 * The engine draws an element's own text before the elements inside it: {@code
 * 工程机<span>械</span>、轻工} would become {@code 工程机、轻工械}. Therefore text next to an element is wrapped
 * in an element.
 */
final class OrderPass {
  private OrderPass() {}

  static void apply(Element root) {
    List<Text> mixed = new ArrayList<>();
    collect(root, mixed);
    Document document = root.getOwnerDocument();
    for (Text text : mixed) {
      Element span = document.createElement("span");
      text.getParentNode().replaceChild(span, text);
      span.appendChild(text);
    }
  }

  private static void collect(Element element, List<Text> mixed) {
    List<Text> texts = new ArrayList<>();
    boolean hasElement = false;
    boolean hasText = false;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        texts.add(text);
        hasText |= !text.getData().isBlank();
      } else if (node instanceof Element child) {
        hasElement = true;
        collect(child, mixed);
      }
    }
    if (hasElement && hasText) {
      mixed.addAll(texts);
    }
  }
}
