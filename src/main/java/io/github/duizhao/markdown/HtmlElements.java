package io.github.duizhao.markdown;

import io.github.duizhao.model.Inline;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of HTML, by what they mean in a book. */
final class HtmlElements {
  /** Elements that a book cannot contain, with what to do instead. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("script", "delete it: a book cannot run programs"),
          Map.entry("style", "delete it: the theme has the styles of the book"),
          Map.entry("iframe", "write a link to it"),
          Map.entry("object", "write a link to it, or insert a picture"),
          Map.entry("embed", "write a link to it, or insert a picture"),
          Map.entry("applet", "write a link to it, or insert a picture"),
          Map.entry("frame", "write a link to it"),
          Map.entry("frameset", "write a link to it"),
          Map.entry("video", "write a link to it, or insert a picture"),
          Map.entry("audio", "write a link to it"),
          Map.entry("canvas", "insert a picture"),
          Map.entry("svg", "save it as a file in content/pictures/ and insert that picture"),
          Map.entry("math", "write the formula as text, or insert a picture"),
          Map.entry("form", "delete the tag; a book has no forms"),
          Map.entry("input", "delete the tag; a book has no forms"),
          Map.entry("button", "delete the tag; a book has no forms"),
          Map.entry("select", "delete the tag; a book has no forms"),
          Map.entry("textarea", "delete the tag; a book has no forms"),
          Map.entry("link", "delete it: it belongs in the head of a page"),
          Map.entry("meta", "delete it: it belongs in the head of a page"),
          Map.entry("base", "delete it: it belongs in the head of a page"),
          Map.entry("noscript", "delete the tag"),
          Map.entry("template", "delete the tag"),
          Map.entry("slot", "delete the tag"),
          Map.entry("dialog", "delete the tag"));

  private static final Set<String> VOID =
      Set.of(
          "area",
          "base",
          "basefont",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  /** Elements whose text begins on a new line. */
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> LINES =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "blink",
          "br",
          "cite",
          "code",
          "col",
          "colgroup",
          "data",
          "datalist",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "img",
          "ins",
          "kbd",
          "label",
          "map",
          "mark",
          "marquee",
          "meter",
          "nobr",
          "output",
          "picture",
          "progress",
          "q",
          "rb",
          "rp",
          "rt",
          "rtc",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "title",
          "tt",
          "u",
          "var",
          "wbr");

  /** Elements that may be left open or closed twice without a change of meaning. */
  private static final Set<String> LOOSE =
      Set.of(
          "article",
          "aside",
          "bdi",
          "bdo",
          "big",
          "blink",
          "body",
          "colgroup",
          "data",
          "dd",
          "div",
          "dt",
          "fieldset",
          "font",
          "footer",
          "head",
          "header",
          "hgroup",
          "html",
          "label",
          "legend",
          "li",
          "main",
          "marquee",
          "nav",
          "nobr",
          "optgroup",
          "option",
          "output",
          "p",
          "picture",
          "rb",
          "rp",
          "rt",
          "rtc",
          "search",
          "section",
          "span",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr");

  private static final Map<String, Inline.Styled.Style> STYLES =
      Map.ofEntries(
          Map.entry("del", Inline.Styled.Style.DELETED),
          Map.entry("s", Inline.Styled.Style.DELETED),
          Map.entry("strike", Inline.Styled.Style.DELETED),
          Map.entry("sup", Inline.Styled.Style.SUPERSCRIPT),
          Map.entry("sub", Inline.Styled.Style.SUBSCRIPT),
          Map.entry("kbd", Inline.Styled.Style.KEYBOARD),
          Map.entry("samp", Inline.Styled.Style.SAMPLE),
          Map.entry("var", Inline.Styled.Style.VARIABLE),
          Map.entry("ins", Inline.Styled.Style.UNDERLINED),
          Map.entry("u", Inline.Styled.Style.UNDERLINED),
          Map.entry("mark", Inline.Styled.Style.HIGHLIGHTED),
          Map.entry("small", Inline.Styled.Style.SMALL),
          Map.entry("q", Inline.Styled.Style.QUOTED),
          Map.entry("cite", Inline.Styled.Style.CITED),
          Map.entry("dfn", Inline.Styled.Style.DEFINED),
          Map.entry("abbr", Inline.Styled.Style.ABBREVIATION),
          Map.entry("acronym", Inline.Styled.Style.ABBREVIATION));

  /** The elements that the start of another one ends, up to an element in {@link #LIMITS}. */
  private static final Map<String, Set<String>> ENDED =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("tr", Set.of("tr", "td", "th", "caption", "colgroup")),
          Map.entry("td", Set.of("td", "th")),
          Map.entry("th", Set.of("td", "th")),
          Map.entry("thead", Set.of("thead", "tbody", "tfoot", "tr", "td", "th", "caption")),
          Map.entry("tbody", Set.of("thead", "tbody", "tfoot", "tr", "td", "th", "caption")),
          Map.entry("tfoot", Set.of("thead", "tbody", "tfoot", "tr", "td", "th", "caption")),
          Map.entry("rt", Set.of("rt", "rp", "rb")),
          Map.entry("rp", Set.of("rt", "rp", "rb")),
          Map.entry("rb", Set.of("rt", "rp", "rb")),
          Map.entry("option", Set.of("option")));

  private static final Set<String> LIMITS = Set.of("ul", "ol", "menu", "dl", "table", "ruby");

  private HtmlElements() {}

  /** What to do instead of a refused element; null for others. */
  static @Nullable String refusal(String name) {
    return REFUSED.get(name);
  }

  /** The style of text in an element; null if it has none. */
  static Inline.Styled.@Nullable Style style(String name) {
    return STYLES.get(name);
  }

  static boolean isKnown(String name) {
    return BLOCK.contains(name)
        || LINES.contains(name)
        || VOID.contains(name)
        || REFUSED.containsKey(name);
  }

  static boolean isBlock(String name) {
    return BLOCK.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isLoose(String name) {
    return LOOSE.contains(name) || REFUSED.containsKey(name);
  }

  /** Whether an element whose start tag follows ends an open one. */
  static boolean ends(String start, String open) {
    return (open.equals("p") && isBlock(start))
        || ENDED.getOrDefault(start, Set.of()).contains(open);
  }

  /** Whether what is outside an open element is not ended by what starts in it. */
  static boolean isLimit(String name) {
    return LIMITS.contains(name);
  }
}
