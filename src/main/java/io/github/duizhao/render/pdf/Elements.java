package io.github.duizhao.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds elements by name. Later changes to the document do not change the list. */
final class Elements {
  private Elements() {}

  /** The elements of that name below an element, in order; for example all {@code li} of a list. */
  static List<Element> named(String name, Element root) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    int length = found.getLength(); // looks each time whether one more follows the last
    for (int i = 0; i < length; i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
