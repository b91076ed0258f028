package io.github.duizhao.render.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Checks the texts of an XHTML file: Han characters must be marked as Chinese, and Latin words must
 * not. Code is not checked.
 */
final class LanguageWalk {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3}");

  private final List<String> faults = new ArrayList<>();

  private LanguageWalk() {}

  static List<String> faults(Element root) {
    LanguageWalk walk = new LanguageWalk();
    walk.element(root, "");
    return walk.faults;
  }

  private void element(Element element, String outer) {
    String lang = element.getAttribute("lang");
    if (!lang.equals(element.getAttribute("xml:lang"))) {
      faults.add("lang and xml:lang differ at " + element.getTagName() + " " + lang);
    }
    String inner = lang.isEmpty() ? outer : lang;
    if (element.hasAttribute("alt")) {
      text(element.getAttribute("alt"), inner);
    }
    if (element.hasAttribute("aria-label")) {
      text(element.getAttribute("aria-label"), inner);
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && !child.getTagName().equals("code")) {
        element(child, inner);
      } else if (node instanceof Text text) {
        text(text.getData(), inner);
      }
    }
  }

  private void text(String text, String lang) {
    boolean isChinese = lang.startsWith("zh");
    if (isChinese ? WORD.matcher(text).find() : HAN.matcher(text).find()) {
      faults.add(lang + ": " + text.strip());
    }
  }
}
