package io.github.duizhao.render.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * In the parallel layout, adds an empty column to pairs with only one text, so that the text keeps
 * its place and width. Runs after {@link PairPass}.
 */
final class ColumnPass {
  private ColumnPass() {}

  static void apply(Element root) {
    for (Element pair : PairPass.pairs(root)) {
      if (!pair.getAttribute("class").contains("tables")) {
        fill(pair);
      }
    }
  }

  private static void fill(Element pair) {
    Element first = nextText(pair.getFirstChild());
    if (first == null || nextText(first.getNextSibling()) != null) {
      return;
    }
    boolean translation = first.getAttribute("class").contains("translation");
    Element blank = pair.getOwnerDocument().createElement("div");
    blank.setAttribute("class", translation ? "side original" : "side translation");
    pair.insertBefore(blank, translation ? first : null);
  }

  private static @Nullable Element nextText(@Nullable Node start) {
    for (Node node = start; node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !element.getAttribute("class").equals("number")) {
        return element;
      }
    }
    return null;
  }
}
