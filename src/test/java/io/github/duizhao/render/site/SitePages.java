package io.github.duizhao.render.site;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A rendered site and its faults. Every page must be well-formed XML. */
final class SitePages {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");

  private final List<String> files;
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Document> pages = new TreeMap<>();

  private SitePages(List<String> files) {
    this.files = files;
  }

  static SitePages read(Path root) throws IOException {
    SitePages site;
    try (Stream<Path> walk = Files.walk(root)) {
      site =
          new SitePages(
              walk.filter(Files::isRegularFile)
                  .map(file -> root.relativize(file).toString().replace('\\', '/'))
                  .sorted()
                  .toList());
    }
    for (String file : site.files) {
      if (file.matches(".*\\.(html|xml|txt)")) {
        site.texts.put(file, Files.readString(root.resolve(file)));
      }
      if (file.endsWith(".html")) {
        site.pages.put(file, parse(site.page(file)));
      }
    }
    return site;
  }

  private static Document parse(String html) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  List<String> files() {
    return files;
  }

  String page(String file) {
    return texts.getOrDefault(file, "");
  }

  List<String> brokenLinks() {
    List<String> broken = new ArrayList<>();
    eachAttribute(
        List.of("href", "src"),
        (file, href) -> {
          if (!href.startsWith("https://") && !leadsToAPlace(file, href)) {
            broken.add(file + ": " + href);
          }
        });
    return broken;
  }

  private boolean leadsToAPlace(String file, String href) {
    String[] parts = href.split("#", 2);
    String target =
        parts[0].isEmpty() ? file : URI.create("/" + file).resolve(parts[0]).getPath().substring(1);
    return files.contains(target) && (parts.length == 1 || ids(target).contains(parts[1]));
  }

  List<String> outsideAddresses() {
    List<String> found = new ArrayList<>();
    eachAttribute(
        List.of("href", "src", "content"),
        (file, value) -> {
          if (value.contains("://")) {
            found.add(value);
          }
        });
    return found;
  }

  List<String> inlineCode() {
    List<String> found = new ArrayList<>();
    eachElement(
        (file, element) -> {
          boolean isScript =
              element.getTagName().equals("script")
                  && !element.hasAttribute("src")
                  && !element.getAttribute("type").equals("application/ld+json");
          if (isScript || element.getTagName().equals("style") || element.hasAttribute("style")) {
            found.add(file + ": " + element.getTagName());
          }
        });
    return found;
  }

  /** Han characters not marked as Chinese, or a Latin word marked as Chinese. */
  List<String> textsInAWrongLanguage() {
    List<String> found = new ArrayList<>();
    eachElement(
        (file, element) -> {
          boolean isChinese = language(element).startsWith("zh");
          boolean isCode = Set.of("script", "code", "kbd").contains(element.getTagName());
          for (Node n = element.getFirstChild(); n != null && !isCode; n = n.getNextSibling()) {
            if (n.getNodeType() == Node.TEXT_NODE
                && (isChinese ? LATIN : HAN).matcher(n.getTextContent()).find()) {
              found.add(file + ": " + n.getTextContent());
            }
          }
        });
    return found;
  }

  List<String> mixedAttributes() {
    List<String> found = new ArrayList<>();
    eachElement(
        (file, element) -> {
          for (String name : List.of("aria-label", "title", "alt")) {
            Pattern wrong = language(element).startsWith("zh") ? LATIN : HAN;
            if (wrong.matcher(element.getAttribute(name)).find()) {
              found.add(file + ": " + element.getAttribute(name));
            }
          }
        });
    return found;
  }

  /** The pages with marks of remarks, once for each mark. */
  List<String> remarks() {
    List<String> found = new ArrayList<>();
    eachElement(
        (file, element) -> {
          if (element.getAttribute("class").equals("remark-ref")) {
            found.add(file);
          }
        });
    return found;
  }

  /** Marks of remarks outside of the text of the original, for example in a menu. */
  List<String> strayRemarks() {
    List<String> found = new ArrayList<>();
    eachElement(
        (file, element) -> {
          if (element.getAttribute("class").equals("remark-ref") && !isInOriginal(element)) {
            found.add(file + "#" + element.getAttribute("id"));
          }
        });
    return found;
  }

  private static boolean isInOriginal(Element mark) {
    boolean original = false;
    for (Node node = mark; node instanceof Element element; node = node.getParentNode()) {
      original |= element.getAttribute("class").matches("original( .*)?");
      if (element.getTagName().equals("nav") || element.getTagName().equals("header")) {
        return element.getAttribute("class").equals("masthead") && original;
      }
    }
    return original;
  }

  List<String> repeatedIds() {
    List<String> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    eachElement(
        (file, element) -> {
          String id = element.getAttribute("id");
          if (!id.isEmpty() && !seen.add(file + "#" + id)) {
            found.add(file + "#" + id);
          }
        });
    return found;
  }

  private Set<String> ids(String file) {
    Set<String> ids = new HashSet<>();
    eachElement(
        (other, element) -> {
          if (other.equals(file)) {
            ids.add(element.getAttribute("id"));
          }
        });
    return ids;
  }

  private static String language(Element element) {
    Node node = element;
    while (node instanceof Element one) {
      if (one.hasAttribute("lang")) {
        return one.getAttribute("lang");
      }
      node = one.getParentNode();
    }
    return "";
  }

  private void eachAttribute(List<String> names, BiConsumer<String, String> action) {
    eachElement(
        (file, element) ->
            names.stream()
                .filter(element::hasAttribute)
                .forEach(name -> action.accept(file, element.getAttribute(name))));
  }

  private void eachElement(BiConsumer<String, Element> action) {
    pages.forEach(
        (file, document) -> {
          NodeList elements = document.getElementsByTagName("*");
          for (int i = 0; i < elements.getLength(); i++) {
            action.accept(file, (Element) elements.item(i));
          }
        });
  }
}
