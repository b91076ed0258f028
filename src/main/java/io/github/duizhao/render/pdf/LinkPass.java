package io.github.duizhao.render.pdf;

import org.w3c.dom.Element;

/**
 * Adds the description that PDF/UA-1 requires (7.18.5) to each link: its title, or else its text.
 */
final class LinkPass {
  private LinkPass() {}

  static void apply(Element root) {
    for (Element link : Elements.named("a", root)) {
      if (link.hasAttribute("href") && !link.hasAttribute("title")) {
        link.setAttribute("title", link.getTextContent().strip());
      }
    }
  }
}
