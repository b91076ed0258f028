package io.github.duizhao.render.pdf;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Shows a picture shared by both languages once, with both captions below it, and turns captions
 * into paragraphs. Runs before {@link PairPass}.
 */
final class FigurePass {
  private FigurePass() {}

  static void apply(Element root) {
    for (Element pair : PairPass.pairs(root)) {
      if (pair.getAttribute("class").startsWith("pair figure shared")) {
        share(pair);
      }
    }
    rename(root);
  }

  /** Moves the first picture in front of both sides, which keep only their captions. */
  private static void share(Element pair) {
    pair.setAttribute("class", pair.getAttribute("class") + " tables");
    Element plate = append(pair, "plate");
    Element captions = append(pair, "captions");
    List<Element> sides = Elements.named("figure", pair);
    for (Element picture : Elements.named("img", pair)) {
      Element side = (Element) picture.getParentNode();
      side.removeChild(picture);
      if (plate.getFirstChild() == null) {
        plate.setAttribute("lang", side.getAttribute("lang"));
        plate.appendChild(picture);
      }
    }
    sides.forEach(captions::appendChild);
    Elements.named("p", pair).forEach(captions::appendChild);
  }

  private static Element append(Element pair, String cssClass) {
    Element div = pair.getOwnerDocument().createElement("div");
    div.setAttribute("class", cssClass);
    pair.appendChild(div);
    return div;
  }

  /** Replaces elements that the layout engine does not recognize when it tags the PDF. */
  private static void rename(Element root) {
    for (Element figure : Elements.named("figure", root)) {
      replace(figure, "div", "side " + figure.getAttribute("class"));
    }
    for (Element caption : Elements.named("figcaption", root)) {
      replace(caption, "p", "caption");
    }
  }

  private static void replace(Element old, String name, String cssClass) {
    Element element = old.getOwnerDocument().createElement(name);
    element.setAttribute("class", cssClass.strip());
    for (String attribute : List.of("id", "lang")) {
      if (old.hasAttribute(attribute)) {
        element.setAttribute(attribute, old.getAttribute(attribute));
      }
    }
    while (old.getFirstChild() != null) {
      element.appendChild(old.getFirstChild());
    }
    Node parent = old.getParentNode();
    if (parent != null) {
      parent.replaceChild(element, old);
    }
  }
}
