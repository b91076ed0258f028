package io.github.duizhao.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds elements by name, in a list that later changes to the document do not affect. */
final class Elements {
  private Elements() {}

  /** Returns all elements with a name below an element, in document order. */
  static List<Element> named(String name, Element root) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    int length = found.getLength(); // slow: each call searches for another element
    for (int i = 0; i < length; i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
