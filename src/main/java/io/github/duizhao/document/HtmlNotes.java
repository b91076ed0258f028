package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notes in the files of a book: references as EPUB 3 marks them, and links such as {@code
 * [1]} to a place that links back. The notes are taken out of the files.
 */
final class HtmlNotes {
  private static final Pattern MARK =
      Pattern.compile(
          "[\\[(]?\\s*(?:[0-9]{1,4}|[*†‡§¶]{1,4}|[ivxlc]{1,6}|[a-z]|[①-⑳]|注[0-9]*)\\s*[\\])]?");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*[\\[(]?\\s*(?:[0-9]{1,4}|[*†‡§¶]{1,4}|[ivxlc]{1,6}|[①-⑳])\\s*(?:[\\])]|[.:：、]|\\s)\\s*[.:]?\\s*");

  private static final Set<String> BLOCKS =
      Set.of("p", "li", "aside", "div", "dd", "section", "blockquote", "td");

  private final Map<String, Element> files;
  private final Map<String, Element> targets = new HashMap<>();
  private final Map<String, Element> bodies = new LinkedHashMap<>();
  private long dropped;

  /**
   * @param files the bodies of the files by their paths
   */
  HtmlNotes(Map<String, Element> files) {
    this.files = files;
    files.forEach(
        (path, body) ->
            body.getAllElements()
                .forEach(
                    element -> {
                      if (!element.id().isEmpty()) {
                        targets.putIfAbsent(path + "#" + element.id(), element);
                      }
                      if (element.normalName().equals("a") && element.hasAttr("name")) {
                        targets.putIfAbsent(path + "#" + element.attr("name"), element);
                      }
                    }));
  }

  /** The elements of the notes, by the names that replace the references: {@code n1}. */
  Map<String, Element> extract() {
    Map<Element, String> names = new HashMap<>();
    List<Element> references = new ArrayList<>();
    Map<Element, Element> bodyOf = new LinkedHashMap<>();
    files.forEach(
        (path, body) -> {
          for (Element link : body.select("a[href]")) {
            Element target = target(path, link.attr("href"));
            if (target != null && isReference(link, target)) {
              references.add(link);
              bodyOf.put(link, target);
            }
          }
        });
    Set<Element> inNotes = new HashSet<>();
    bodyOf.values().forEach(body -> inNotes.addAll(body.getAllElements()));
    for (Element link : references) {
      Element body = bodyOf.get(link);
      if (body == null || inNotes.contains(link)) {
        // a note on a note, or the link back
        continue;
      }
      String name = names.computeIfAbsent(body, it -> "n" + (names.size() + 1));
      dropped += count(link.text());
      Element reference = new Element("span").attr(InlineConverter.NOTE, name);
      Element outer = link;
      while (outer.parent() != null
          && (outer.parent().normalName().equals("sup")
              || outer.parent().normalName().equals("small"))
          && outer.parent().text().strip().equals(link.text().strip())) {
        outer = outer.parent();
      }
      outer.replaceWith(reference);
      bodies.putIfAbsent(name, body);
    }
    bodies.values().forEach(this::takeOut);
    return bodies;
  }

  /** How many characters of marks and numbers were left out. */
  long dropped() {
    return dropped;
  }

  static long count(String text) {
    return text.codePoints().filter(c -> !isSpace(c)).count();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0xAD
        || c == 0x200B
        || c == 0xFEFF
        || Character.isISOControl(c);
  }

  private @Nullable Element target(String path, String href) {
    int hash = href.indexOf('#');
    if (hash < 0 || href.contains("://")) {
      return null;
    }
    String file = hash == 0 ? path : Paths.resolve(path, href.substring(0, hash));
    Element found = targets.get(file + "#" + Paths.decoded(href.substring(hash + 1)));
    if (found == null) {
      return null;
    }
    Element block = found;
    while (block.parent() != null
        && !BLOCKS.contains(block.normalName())
        && !block.normalName().equals("body")) {
      block = block.parent();
    }
    // the number may be in a paragraph of its own, or beside the text
    if (block.normalName().equals("td") && block.parent() != null) {
      block = block.parent();
    }
    return block.normalName().equals("body") ? null : block;
  }

  private boolean isReference(Element link, Element target) {
    String type = link.attr("epub:type") + " " + link.attr("role");
    if (type.contains("noteref")) {
      return true;
    } else if (type.contains("backlink") || !MARK.matcher(link.text().strip()).matches()) {
      return false;
    }
    Element parent = link.parent();
    String outer = parent == null ? "" : parent.normalName();
    String classes = link.className() + (parent == null ? "" : " " + parent.className());
    boolean isMarked =
        outer.equals("sup")
            || !link.select("sup").isEmpty()
            || link.text().strip().matches("[\\[(].*|[*†‡§¶①-⑳]+")
            || classes.matches("(?i).*(note|fn|anchor).*");
    String targetType = target.attr("epub:type") + " " + target.attr("role");
    return isMarked
        && !startsBlock(link)
        && !target.getAllElements().contains(link)
        && (targetType.contains("note") || linksBack(target, link));
  }

  /** Whether a link is the number of a note, which begins the text of the note. */
  private static boolean startsBlock(Element link) {
    Element block = block(link);
    return block.text().strip().startsWith(link.text().strip())
        && link.equals(block.selectFirst("a[href]"));
  }

  private static Element block(Element element) {
    Element block = element;
    while (block.parent() != null && !BLOCKS.contains(block.normalName())) {
      block = block.parent();
    }
    return block;
  }

  /** Whether a note has a link to the place of its reference. */
  private boolean linksBack(Element target, Element link) {
    Element next = target.nextElementSibling();
    List<Element> links = new ArrayList<>(target.select("a[href]"));
    if (links.isEmpty() && next != null) {
      links.addAll(next.select("a[href]"));
    }
    Element block = block(link);
    for (Element back : links) {
      String href = back.attr("href");
      int hash = href.indexOf('#');
      if (hash < 0) {
        continue;
      }
      String id = Paths.decoded(href.substring(hash + 1));
      boolean isHere =
          block.getAllElements().stream()
              .anyMatch(it -> it.id().equals(id) || it.attr("name").equals(id));
      if (isHere) {
        return true;
      }
    }
    return false;
  }

  /** Removes a note from its file, its links back from it, and its number. */
  private void takeOut(Element note) {
    Element parent = note.parent();
    note.remove();
    for (Element link : note.select("a[href]")) {
      String type = link.attr("epub:type") + " " + link.attr("role");
      String text = link.text().strip();
      boolean isBack =
          type.contains("backlink")
              || (link.attr("href").contains("#")
                  && (MARK.matcher(text).matches()
                      || text.matches(
                          "[↩←↑^⏎⤴\uFE0E\uFE0F\\s]*|(?i)(back|return|go back|retour|zurück|返回)\\W*")));
      if (isBack) {
        dropped += count(link.text());
        link.remove();
      }
    }
    String before = note.text();
    Matcher number = NUMBER.matcher(before);
    if (!note.normalName().equals("li") && number.find()) {
      TextNode first = firstText(note);
      if (first != null) {
        String text = first.getWholeText();
        Matcher own = NUMBER.matcher(text);
        if (own.find()) {
          dropped += count(own.group());
          first.text(text.substring(own.end()));
        }
      }
    }
    while (parent != null
        && !parent.normalName().equals("body")
        && parent.text().isBlank()
        && parent.select("img, image").isEmpty()) {
      Element outer = parent.parent();
      parent.remove();
      parent = outer;
    }
  }

  private static @Nullable TextNode firstText(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return text;
      } else if (node instanceof Element child) {
        TextNode found = firstText(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
