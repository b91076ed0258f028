package io.github.duizhao.render.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gives each link the description that PDF/UA-1 asks for (7.18.5): its title, or else its text. */
final class LinkPass {
  private LinkPass() {}

  static void apply(Element root) {
    NodeList links = root.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      if (link.hasAttribute("href") && !link.hasAttribute("title")) {
        link.setAttribute("title", link.getTextContent().strip());
      }
    }
  }
}
