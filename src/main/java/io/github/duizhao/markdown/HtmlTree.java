package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds a tree from sibling nodes of Markdown, some of which are HTML: {@code <div>}, a paragraph,
 * {@code </div>} become an element with the paragraph in it. Elements end with their parent.
 */
final class HtmlTree {
  /** More than any page has, and little enough for code that visits the tree recursively. */
  private static final int MAX_DEPTH = 200;

  private static final Pattern ID = Pattern.compile("(?:^|(?<=\\s))\\{#[^{}\\s]*}\\s*$");

  private final HtmlFile file;
  private final Deque<HtmlNode.Element> open = new ArrayDeque<>();
  private boolean isTooDeep;

  private HtmlTree(HtmlFile file) {
    this.file = file;
    HtmlToken root = new HtmlToken(HtmlToken.Kind.OPEN, "", Map.of(), false, "", true);
    open.push(new HtmlNode.Element(root, 0));
  }

  /** Whether a block or run of text contains HTML directly. */
  static boolean isIn(Node parent) {
    Node first = parent.getFirstChild();
    return first != null && isAmong(first);
  }

  /** Whether a node or one of its following siblings is HTML. */
  static boolean isAmong(Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
        return true;
      }
    }
    return false;
  }

  /** The tree of a node and its following siblings. */
  static List<HtmlNode> of(@Nullable Node first, HtmlFile file) {
    HtmlTree tree = new HtmlTree(file);
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof HtmlBlockBase block) {
        tree.addBlock(block);
      } else if (node instanceof HtmlInlineBase) {
        tree.addInline(node);
      } else {
        tree.add(new HtmlNode.Markdown(node));
      }
    }
    return tree.finish();
  }

  /** The tree of a single block of HTML. */
  static List<HtmlNode> ofBlock(HtmlBlockBase block, HtmlFile file) {
    HtmlTree tree = new HtmlTree(file);
    tree.addBlock(block);
    return tree.finish();
  }

  private List<HtmlNode> finish() {
    Optional<HtmlNode> id = open.size() > 1 ? takeId(open.element().children()) : Optional.empty();
    while (open.size() > 1) {
      pop();
    }
    id.ifPresent(this::add);
    return open.element().children();
  }

  /** Takes the id of the whole block out of an element that is never closed. */
  private static Optional<HtmlNode> takeId(List<HtmlNode> children) {
    int last = children.size() - 1;
    if (last >= 0
        && children.get(last) instanceof HtmlNode.Markdown markdown
        && markdown.node() instanceof Text text) {
      BasedSequence chars = text.getChars();
      Matcher id = ID.matcher(chars);
      if (id.find()) {
        children.set(last, new HtmlNode.Markdown(new Text(chars.subSequence(0, id.start()))));
        return Optional.of(
            new HtmlNode.Markdown(new Text(chars.subSequence(id.start(), chars.length()))));
      }
    }
    return Optional.empty();
  }

  private void add(HtmlNode node) {
    open.element().children().add(node);
  }

  private void addInline(Node node) {
    String raw = node.getChars().toString();
    Optional<HtmlToken> token = HtmlScanner.strict(raw).at(0);
    if (token.isPresent()) {
      add(token.get(), node.getStartOffset());
    } else {
      add(new HtmlNode.Text(raw, true, node.getStartOffset()));
    }
  }

  private void addBlock(HtmlBlockBase block) {
    Source source = new Source(block);
    String html = source.text;
    HtmlScanner scanner = HtmlScanner.lenient(html);
    int text = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      Optional<HtmlToken> token = scanner.at(at);
      if (token.isEmpty()) {
        if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
          file.leftover(
              source.offset(at),
              "the tag '" + HtmlFile.shorten(html.substring(at)) + "' has no end",
              "write '>', or write \\< for a literal '<'");
        }
        at++;
        continue;
      }
      addText(source, text, at);
      add(token.get(), source.offset(at));
      at += token.get().raw().length();
      text = at;
      if (isRaw(token.get())) {
        int end = scanner.find("</" + token.get().name(), at);
        // without an end tag, what follows may be the rest of the text
        text = end < 0 ? at : end;
        at = text;
      }
    }
    addText(source, text, html.length());
  }

  private static boolean isRaw(HtmlToken token) {
    return token.kind() == HtmlToken.Kind.OPEN
        && (token.name().equals("script") || token.name().equals("style"));
  }

  private void addText(Source source, int start, int end) {
    if (end > start) {
      String text = source.text.substring(start, end);
      add(new HtmlNode.Text(text, false, source.offset(start)));
    }
  }

  private void add(HtmlToken token, int offset) {
    switch (token.kind()) {
      case OPEN -> start(token, offset);
      case CLOSE -> end(token, offset);
      case COMMENT -> other(token, offset, token.isComplete(), "the comment");
      case DECLARATION -> other(token, offset, token.isComplete(), "the declaration");
      case INSTRUCTION -> other(token, offset, false, "the program");
      case CDATA -> other(token, offset, false, "the section");
    }
  }

  /** A token that is no tag: it disappears, or is shown as typed and reported. */
  private void other(HtmlToken token, int offset, boolean disappears, String what) {
    if (disappears) {
      add(new HtmlNode.Nothing(offset));
      return;
    }
    String excerpt = "'" + HtmlFile.shorten(token.raw()) + "'";
    if (token.isComplete()) {
      file.refuse(
          offset, what + " " + excerpt + " cannot be published", "delete it, or write it as code");
      add(content(token, offset));
      return;
    } else {
      file.refuse(
          offset, what + " " + excerpt + " is never closed", "write '-->' where it should end");
    }
    add(new HtmlNode.Text(token.raw(), true, offset));
  }

  /** What remains of a token: the text of a section, nothing of a program. */
  private static HtmlNode content(HtmlToken token, int offset) {
    if (token.kind() == HtmlToken.Kind.INSTRUCTION) {
      return new HtmlNode.Nothing(offset);
    }
    String raw = token.raw();
    String text = raw.substring("<![CDATA[".length(), raw.length() - "]]>".length());
    return new HtmlNode.Text(text, true, offset);
  }

  private void start(HtmlToken token, int offset) {
    String name = token.name();
    if (!HtmlElements.isKnown(name)) {
      literal(token, offset);
      return;
    }
    while (open.size() > 1 && HtmlElements.ends(name, endable(name))) {
      while (!HtmlElements.ends(name, open.element().name())) {
        pop();
      }
      open.pop();
    }
    HtmlNode.Element element = new HtmlNode.Element(token, offset);
    file.check(element);
    add(element);
    if (token.isEmpty() || HtmlElements.isVoid(name)) {
      element.close(element.end());
    } else if (open.size() <= MAX_DEPTH) {
      open.push(element);
    } else if (!isTooDeep) {
      isTooDeep = true;
      file.tooDeep(offset, MAX_DEPTH);
    }
  }

  /** The innermost open element that the start of another one ends; empty if there is none. */
  private String endable(String start) {
    for (HtmlNode.Element element : open) {
      if (HtmlElements.ends(start, element.name())) {
        return element.name();
      }
      boolean isInside = HtmlElements.isBlock(element.name()) && !isInItem(start, element);
      if (HtmlElements.isLimit(element.name()) || isInside) {
        return "";
      }
    }
    return "";
  }

  /** Whether the start tag of an item or cell ends a block in the item or cell before it. */
  private static boolean isInItem(String start, HtmlNode.Element element) {
    return switch (start) {
      case "li", "dt", "dd" -> element.is("p", "div", "dt", "dd");
      case "td", "th", "tr", "thead", "tbody", "tfoot" ->
          element.is("p", "div", "td", "th", "tr", "caption");
      default -> false;
    };
  }

  /** A tag that HTML does not have is text, except in a drawing or formula. */
  private void literal(HtmlToken token, int offset) {
    if (open.stream().anyMatch(element -> element.is("svg", "math"))) {
      add(new HtmlNode.Nothing(offset));
    } else {
      file.unknown(token, offset);
      add(new HtmlNode.Text(token.raw(), true, offset));
    }
  }

  private void end(HtmlToken token, int offset) {
    String name = token.name();
    boolean isOpen = open.stream().anyMatch(element -> element.name().equals(name));
    if (isOpen) {
      while (!open.element().name().equals(name)) {
        pop();
      }
      open.pop().close(offset + token.raw().length() - 1);
    } else if (!HtmlElements.isKnown(name)) {
      literal(token, offset);
    } else if (name.equals("br")) {
      // as browsers do
      start(new HtmlToken(HtmlToken.Kind.OPEN, "br", token.attributes(), true, "", true), offset);
    } else {
      if (!HtmlElements.isLoose(name) && !HtmlElements.isVoid(name)) {
        file.leftover(
            offset,
            "'" + token.raw() + "' closes nothing",
            "write <" + name + "> where it should begin, or delete it");
      }
      add(new HtmlNode.Nothing(offset));
    }
  }

  /** Ends an element without an end tag. */
  private void pop() {
    HtmlNode.Element element = open.pop();
    boolean isAnchor = element.is("a") && element.attribute("href").isEmpty();
    if ((!HtmlElements.isLoose(element.name()) && !isAnchor) || element.isCentered()) {
      file.leftover(
          element.offset(),
          "'" + HtmlFile.shorten(element.tag().raw()) + "' is never closed",
          "write </" + element.name() + "> where it should end");
    }
  }

  /** The text of a block without the marks of quotations and lists around it. */
  private static final class Source {
    private final String text;
    private final int[] starts;
    private final int[] offsets;

    Source(ContentNode block) {
      List<BasedSequence> lines = block.getContentLines();
      StringBuilder joined = new StringBuilder();
      starts = new int[lines.size()];
      offsets = new int[lines.size()];
      for (int i = 0; i < lines.size(); i++) {
        starts[i] = joined.length();
        offsets[i] = lines.get(i).getStartOffset();
        joined.append(lines.get(i));
      }
      text = joined.toString();
    }

    /** The offset in the file of a character. */
    int offset(int index) {
      int line = Arrays.binarySearch(starts, index);
      int found = line >= 0 ? line : -line - 2;
      return found < 0 ? 0 : offsets[found] + index - starts[found];
    }
  }
}
