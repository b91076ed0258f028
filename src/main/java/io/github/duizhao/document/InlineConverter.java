package io.github.duizhao.document;

import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the text of an HTML element into inlines. */
final class InlineConverter {
  /** The attribute of an element that stands for the reference to a note. */
  static final String NOTE = "data-note";

  private static final int DEEPEST = 30;

  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "rt", "rp");

  private static final Map<String, Inline.Styled.Style> STYLES =
      Map.ofEntries(
          Map.entry("s", Inline.Styled.Style.DELETED),
          Map.entry("del", Inline.Styled.Style.DELETED),
          Map.entry("strike", Inline.Styled.Style.DELETED),
          Map.entry("sup", Inline.Styled.Style.SUPERSCRIPT),
          Map.entry("sub", Inline.Styled.Style.SUBSCRIPT),
          Map.entry("kbd", Inline.Styled.Style.KEYBOARD),
          Map.entry("samp", Inline.Styled.Style.SAMPLE),
          Map.entry("u", Inline.Styled.Style.UNDERLINED),
          Map.entry("ins", Inline.Styled.Style.UNDERLINED),
          Map.entry("mark", Inline.Styled.Style.HIGHLIGHTED),
          Map.entry("small", Inline.Styled.Style.SMALL));

  private final Language language;
  private final Origin origin;
  private final Function<String, Optional<String>> pictures;
  private final Function<String, Optional<String>> links;

  InlineConverter(
      Language language,
      Origin origin,
      Function<String, Optional<String>> pictures,
      Function<String, Optional<String>> links) {
    this.language = language;
    this.origin = origin;
    this.pictures = pictures;
    this.links = links;
  }

  /** The inlines of nodes, without white space and line breaks at their ends. */
  List<Inline> convert(List<Node> nodes) {
    List<Inline> content = new ArrayList<>();
    for (Node node : nodes) {
      content.addAll(inline(node, 0));
    }
    return tidy(content);
  }

  /** The text of a cell, whose paragraphs are separated by line breaks. */
  List<Inline> ofCell(Element cell) {
    List<Inline> content = convert(cell.childNodes());
    // a cell is one line
    return Inline.map(
        content, it -> Optional.of(it instanceof Inline.LineBreak ? new Inline.Text(" ") : it));
  }

  private List<Inline> inline(Node node, int depth) {
    if (node instanceof TextNode text) {
      String plain = HtmlConverter.clean(text.getWholeText());
      return plain.isEmpty() ? List.of() : List.of(new Inline.Text(plain));
    }
    return node instanceof Element element && !UNSEEN.contains(element.normalName())
        ? inline(element, depth)
        : List.of();
  }

  private List<Inline> inline(Element element, int depth) {
    if (element.hasAttr(NOTE)) {
      return List.of(new Inline.NoteRef(new NoteId(element.attr(NOTE))));
    } else if (depth > DEEPEST) {
      return List.of(new Inline.Text(HtmlConverter.clean(element.text())));
    }
    String name = element.normalName();
    switch (name) {
      case "br" -> {
        return List.of(new Inline.LineBreak());
      }
      case "img", "image" -> {
        return picture(element);
      }
      case "ruby" -> {
        return ruby(element, depth);
      }
      default -> {}
    }
    List<Inline> content = new ArrayList<>();
    for (Node child : element.childNodes()) {
      content.addAll(inline(child, depth + 1));
    }
    if (content.isEmpty() || Inline.plainText(content).isBlank()) {
      return content;
    }
    return styled(element, name, content);
  }

  private List<Inline> styled(Element element, String name, List<Inline> content) {
    Inline.Styled.Style style = STYLES.get(name);
    if (style != null) {
      return around(content, inner -> new Inline.Styled(style, inner));
    }
    return switch (name) {
      case "em", "i", "cite", "dfn", "var" -> around(content, Inline.Emphasis::new);
      case "strong", "b" -> around(content, Inline.Strong::new);
      case "code", "tt" -> code(content);
      case "q" -> {
        List<Inline> quoted = new ArrayList<>();
        quoted.add(new Inline.Text("“"));
        quoted.addAll(content);
        quoted.add(new Inline.Text("”"));
        yield quoted;
      }
      case "a" -> link(element, content);
      default -> foreign(element, content);
    };
  }

  private static List<Inline> code(List<Inline> content) {
    String code = Inline.plainText(content).strip();
    return code.isEmpty() ? List.of() : List.of(new Inline.Code(code));
  }

  private List<Inline> link(Element element, List<Inline> content) {
    boolean hasOthers =
        Inline.stream(content, Inline.Link.class).findAny().isPresent()
            || Inline.stream(content, Inline.NoteRef.class).findAny().isPresent();
    Optional<String> target =
        hasOthers || !element.hasAttr("href")
            ? Optional.empty()
            : links.apply(element.attr("href"));
    return target
        .map(it -> around(content, inner -> new Inline.Link(it, Optional.empty(), inner)))
        .orElse(content);
  }

  private List<Inline> foreign(Element element, List<Inline> content) {
    String tag = element.hasAttr("xml:lang") ? element.attr("xml:lang") : element.attr("lang");
    boolean isOther =
        !tag.isEmpty()
            && Language.isWellFormed(tag)
            && element.normalName().equals("span")
            && !new Language(tag).primary().equals(language.primary());
    return isOther
        ? around(content, inner -> new Inline.Foreign(new Language(tag), inner))
        : content;
  }

  /** An inline without the white space and line breaks at its ends, which stay outside. */
  private static List<Inline> around(List<Inline> content, Function<List<Inline>, Inline> outer) {
    List<Inline> before = new ArrayList<>();
    List<Inline> after = new ArrayList<>();
    List<Inline> inner = new ArrayList<>(content);
    while (!inner.isEmpty() && isOuter(inner.get(0), before, true)) {
      inner.remove(0);
    }
    while (!inner.isEmpty() && isOuter(inner.get(inner.size() - 1), after, false)) {
      inner.remove(inner.size() - 1);
    }
    if (!inner.isEmpty() && inner.get(0) instanceof Inline.Text text) {
      String plain = text.value().stripLeading();
      if (plain.length() < text.value().length()) {
        before.add(new Inline.Text(" "));
        inner.set(0, new Inline.Text(plain));
      }
    }
    int last = inner.size() - 1;
    if (last >= 0 && inner.get(last) instanceof Inline.Text text) {
      String plain = text.value().stripTrailing();
      if (plain.length() < text.value().length()) {
        after.add(0, new Inline.Text(" "));
        inner.set(last, new Inline.Text(plain));
      }
    }
    List<Inline> result = new ArrayList<>(before);
    if (!inner.isEmpty()) {
      result.add(outer.apply(inner));
    }
    result.addAll(after);
    return result;
  }

  private static boolean isOuter(Inline inline, List<Inline> side, boolean atStart) {
    boolean isOuter =
        inline instanceof Inline.LineBreak
            || (inline instanceof Inline.Text text && text.value().isBlank());
    if (isOuter) {
      side.add(atStart ? side.size() : 0, inline);
    }
    return isOuter;
  }

  private List<Inline> ruby(Element element, int depth) {
    List<Inline> result = new ArrayList<>();
    List<Inline> base = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && child.normalName().equals("rt")) {
        String reading = HtmlConverter.clean(child.text()).strip();
        if (!base.isEmpty() && !reading.isEmpty()) {
          result.add(new Inline.Ruby(tidy(base), reading));
        } else {
          result.addAll(base);
        }
        base = new ArrayList<>();
      } else {
        base.addAll(inline(node, depth + 1));
      }
    }
    result.addAll(base);
    return result;
  }

  private List<Inline> picture(Element element) {
    String source =
        element.hasAttr("src")
            ? element.attr("src")
            : element.hasAttr("xlink:href") ? element.attr("xlink:href") : element.attr("href");
    String alt = HtmlConverter.clean(element.attr("alt")).strip();
    return pictures
        .apply(source)
        .map(
            target ->
                List.<Inline>of(
                    new Inline.Image(
                        new Depiction(
                            alt.isEmpty()
                                ? new Phrase(language, List.of())
                                : Phrase.of(language, alt),
                            Optional.empty(),
                            target,
                            origin))))
        .orElse(List.of());
  }

  /** Joins neighboring texts, collapses white space, and trims the ends. */
  static List<Inline> tidy(List<Inline> content) {
    List<Inline> joined = new ArrayList<>();
    for (Inline inline : content) {
      int last = joined.size() - 1;
      if (inline instanceof Inline.Text text) {
        String value = text.value();
        boolean isAfterSpace =
            last < 0
                || joined.get(last) instanceof Inline.LineBreak
                || (joined.get(last) instanceof Inline.Text before && before.value().endsWith(" "));
        if (isAfterSpace) {
          value = value.startsWith(" ") ? value.substring(1) : value;
        }
        if (value.isEmpty()) {
          continue;
        }
        if (last >= 0 && joined.get(last) instanceof Inline.Text before) {
          joined.set(last, new Inline.Text(before.value() + value));
        } else {
          joined.add(new Inline.Text(value));
        }
      } else if (!(inline instanceof Inline.LineBreak) || last >= 0) {
        if (inline instanceof Inline.LineBreak) {
          trimEnd(joined);
        }
        joined.add(inline);
      }
    }
    while (!joined.isEmpty() && joined.get(joined.size() - 1) instanceof Inline.LineBreak) {
      joined.remove(joined.size() - 1);
      trimEnd(joined);
    }
    trimEnd(joined);
    return joined;
  }

  private static void trimEnd(List<Inline> content) {
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Inline.Text text) {
      String plain = text.value().replaceAll("[ \\t]+$", "");
      if (plain.isEmpty()) {
        content.remove(last);
      } else {
        content.set(last, new Inline.Text(plain));
      }
    }
  }

  /** A name for files and ids: lower-case letters, digits and hyphens. */
  static String slug(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return plain.replaceAll("^-+|-+$", "");
  }
}
