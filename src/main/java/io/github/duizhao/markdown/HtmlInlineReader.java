package io.github.duizhao.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads elements of HTML in a text: {@code H<sub>2</sub>O}, {@code <a href="#c1-p2">…</a>}. */
final class HtmlInlineReader {
  private static final int MAX_DEPTH = 60;

  /** A character reference with too many digits; it is text, but flexmark accepts it. */
  private static final Pattern INVALID_ENTITY =
      Pattern.compile("&#([0-9]{8,}|[xX][0-9a-fA-F]{7,});");

  private final Language language;
  private final HtmlFile file;
  private final Lines lines;
  private final Report report;
  private final MarkdownNodes markdown;

  /** Reads a node of Markdown between tags. */
  interface MarkdownNodes {
    void read(Node node, InlineList content, int depth);
  }

  HtmlInlineReader(
      Language language, HtmlFile file, Lines lines, Report report, MarkdownNodes markdown) {
    this.language = language;
    this.file = file;
    this.lines = lines;
    this.report = report;
    this.markdown = markdown;
  }

  /** Reads the text of a block of HTML, without white space at its start and end. */
  List<Inline> readBlock(List<HtmlNode> nodes) {
    InlineList content = new InlineList();
    read(nodes, content, 0);
    return HtmlSpace.collapse(content.toList());
  }

  /** Adds the content of nodes to a text. */
  void read(List<HtmlNode> nodes, InlineList content, int depth) {
    if (depth > MAX_DEPTH) {
      file.tooDeep(nodes.isEmpty() ? 0 : nodes.get(0).offset(), MAX_DEPTH);
      return;
    }
    for (HtmlNode node : nodes) {
      if (node instanceof HtmlNode.Element element) {
        readElement(element, content, depth);
      } else if (node instanceof HtmlNode.Text text) {
        readText(text, content);
      } else if (node instanceof HtmlNode.Markdown inner) {
        readMarkdown(inner.node(), content, depth);
      } else {
        content.gap();
      }
    }
  }

  /** Blocks become lines where only text can be. */
  private void readMarkdown(Node node, InlineList content, int depth) {
    if (!(node instanceof Block)) {
      markdown.read(node, content, depth);
    } else if (node.hasChildren() && depth <= MAX_DEPTH) {
      content.startLine();
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        readMarkdown(child, content, depth + 1);
      }
      content.endLine();
    } else {
      content.startLine();
      content.html(node.getChars().toString());
      content.endLine();
    }
  }

  private void readText(HtmlNode.Text text, InlineList content) {
    if (text.isLiteral()) {
      content.text(text.value());
    } else {
      content.html(TextGuard.check(decode(text.value()), lines.at(text.offset()), report));
    }
  }

  /** Decodes the character references of a text. */
  static String decode(String html) {
    if (html.indexOf('&') < 0) {
      return html;
    }
    Matcher invalid = INVALID_ENTITY.matcher(html);
    StringBuilder text = new StringBuilder();
    int start = 0;
    while (invalid.find()) {
      text.append(Escaping.unescapeHtml(html.substring(start, invalid.start())));
      text.append(invalid.group());
      start = invalid.end();
    }
    return text.append(Escaping.unescapeHtml(html.substring(start))).toString();
  }

  private void readElement(HtmlNode.Element element, InlineList content, int depth) {
    file.anchor(element);
    Optional<Language> foreign = language(element);
    if (foreign.isPresent()) {
      InlineList inner = new InlineList();
      readMeaning(element, inner, depth + 1);
      wrap(inner, content, words -> new Inline.Foreign(foreign.get(), words));
    } else {
      readMeaning(element, content, depth);
    }
  }

  /** The language of an element, if it differs from that of the text. */
  Optional<Language> language(HtmlNode.Element element) {
    Optional<String> tag = element.attribute("lang").or(() -> element.attribute("xml:lang"));
    return tag.flatMap(LinkReader::language).filter(found -> !found.equals(language));
  }

  private void readMeaning(HtmlNode.Element element, InlineList content, int depth) {
    String name = element.name();
    Inline.Styled.Style style = HtmlElements.style(name);
    if (style != null) {
      boolean isLong = style == Inline.Styled.Style.ABBREVIATION;
      Optional<String> title = element.attribute("title").filter(text -> isLong && !text.isBlank());
      wrap(element, content, depth, words -> new Inline.Styled(style, title, words));
      return;
    }
    switch (name) {
      case "br" -> content.lineBreak();
      case "b", "strong" -> wrap(element, content, depth, Inline.Strong::new);
      case "i", "em" -> wrap(element, content, depth, Inline.Emphasis::new);
      case "code", "tt", "pre" -> {
        String code = Inline.plainText(content(element, depth)).strip();
        if (!code.isEmpty()) {
          content.add(new Inline.Code(code));
        }
      }
      case "a" -> link(element, content, depth);
      case "img" -> image(element, content);
      case "ruby" -> ruby(element, content, depth);
      case "rp" -> content.gap();
      case "script", "style" -> {
        if (element.isClosed()) {
          content.gap();
        } else {
          read(element.children(), content, depth + 1);
        }
      }
      default -> {
        if (HtmlElements.isBlock(name)) {
          lines(element, content, depth);
        } else {
          read(element.children(), content, depth + 1);
        }
      }
    }
  }

  private void wrap(
      HtmlNode.Element element,
      InlineList content,
      int depth,
      Function<List<Inline>, Inline> create) {
    InlineList inner = new InlineList();
    read(element.children(), inner, depth + 1);
    wrap(inner, content, create);
  }

  /** Adds an inline with words in it. Spaces at either end are moved out of it. */
  private static void wrap(
      InlineList inner, InlineList content, Function<List<Inline>, Inline> create) {
    List<Inline> all = inner.toListWithSpace();
    List<Inline> words = HtmlSpace.strip(all);
    if (!all.isEmpty() && HtmlSpace.startsWithSpace(all)) {
      content.text(" ");
    }
    if (!words.isEmpty()) {
      content.add(create.apply(words));
      if (HtmlSpace.endsWithSpace(all)) {
        content.text(" ");
      }
    } else {
      content.gap();
    }
  }

  private List<Inline> content(HtmlNode.Element element, int depth) {
    InlineList inner = new InlineList();
    read(element.children(), inner, depth + 1);
    return inner.toListWithSpace();
  }

  /** A block where only text can be, such as a list in a cell, starts and ends a line. */
  private void lines(HtmlNode.Element element, InlineList content, int depth) {
    content.startLine();
    read(element.children(), content, depth + 1);
    content.endLine();
  }

  private void link(HtmlNode.Element element, InlineList content, int depth) {
    String target = element.attribute("href").orElse("").strip();
    if (target.isEmpty() || HtmlFile.isProgram(target)) {
      read(element.children(), content, depth + 1);
      return;
    }
    Optional<String> title =
        element
            .attribute("title")
            .filter(text -> !text.isBlank())
            .map(text -> check(text, element));
    wrap(
        element,
        content,
        depth,
        words -> new Inline.Link(check(target, element), title, LinkReader.flat(words)));
  }

  private void image(HtmlNode.Element element, InlineList content) {
    String target = element.attribute("src").orElse("").strip();
    String alt = line(element.attribute("alt").orElse(""), element);
    if (target.isEmpty()) {
      content.text(alt);
      return;
    }
    Optional<Phrase> caption =
        element
            .attribute("title")
            .map(title -> line(title, element))
            .filter(title -> !title.isEmpty())
            .map(title -> Phrase.of(language, title));
    content.add(
        new Inline.Image(
            new Depiction(
                Phrase.of(language, alt),
                caption,
                check(target, element),
                lines.at(element.offset()))));
  }

  /** The value of an attribute as one line. */
  private String line(String value, HtmlNode.Element element) {
    InlineList line = new InlineList();
    line.html(check(value, element));
    return Inline.plainText(HtmlSpace.collapse(line.toList()));
  }

  private String check(String value, HtmlNode.Element element) {
    return TextGuard.check(value, lines.at(element.offset()), report);
  }

  /** Pairs each base with the reading after it, and several bases with several readings. */
  private void ruby(HtmlNode.Element element, InlineList content, int depth) {
    List<List<HtmlNode>> bases = new ArrayList<>();
    List<HtmlNode> base = new ArrayList<>();
    for (HtmlNode node : element.children()) {
      if (node instanceof HtmlNode.Element part && part.is("rb")) {
        add(base, bases);
        add(new ArrayList<>(part.children()), bases);
        base = new ArrayList<>();
      } else if (node instanceof HtmlNode.Element part && part.is("rt", "rtc")) {
        add(base, bases);
        base = new ArrayList<>();
        List<HtmlNode> first = bases.isEmpty() ? List.of() : bases.remove(0);
        annotate(first, part, content, depth);
      } else if (!(node instanceof HtmlNode.Element part && part.is("rp"))) {
        base.add(node);
      }
    }
    add(base, bases);
    bases.forEach(rest -> read(rest, content, depth + 1));
  }

  private static void add(List<HtmlNode> base, List<List<HtmlNode>> bases) {
    boolean isBlank =
        base.stream()
            .allMatch(node -> node instanceof HtmlNode.Text text && text.value().isBlank());
    if (!isBlank) {
      bases.add(base);
    }
  }

  private void annotate(
      List<HtmlNode> base, HtmlNode.Element reading, InlineList content, int depth) {
    InlineList words = new InlineList();
    read(base, words, depth + 1);
    List<Inline> characters = HtmlSpace.collapse(words.toList());
    String text = Inline.plainText(HtmlSpace.collapse(content(reading, depth)));
    if (text.isEmpty()) {
      characters.forEach(content::add);
    } else if (Inline.plainText(characters).isBlank()) {
      content.text(text);
    } else {
      content.add(new Inline.Ruby(characters, text));
    }
  }
}
