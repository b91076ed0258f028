package io.github.duizhao.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A node of a tree in which elements of HTML contain HTML and Markdown. */
sealed interface HtmlNode {
  /** Where it starts in the file. */
  int offset();

  /** An element; its children are added while the tree is built. */
  final class Element implements HtmlNode {
    private final HtmlToken tag;
    private final int offset;
    private final List<HtmlNode> children = new ArrayList<>();
    private boolean isClosed;
    private int end;

    Element(HtmlToken tag, int offset) {
      this.tag = tag;
      this.offset = offset;
      this.end = offset + Math.max(0, tag.raw().length() - 1);
    }

    @Override
    public int offset() {
      return offset;
    }

    String name() {
      return tag.name();
    }

    HtmlToken tag() {
      return tag;
    }

    Map<String, String> attributes() {
      return tag.attributes();
    }

    Optional<String> attribute(String name) {
      return Optional.ofNullable(tag.attributes().get(name));
    }

    List<HtmlNode> children() {
      return children;
    }

    /** Whether it has an end tag. */
    boolean isClosed() {
      return isClosed;
    }

    /** Where its last tag ends. */
    int end() {
      return end;
    }

    void close(int endOffset) {
      isClosed = true;
      end = endOffset;
    }

    boolean is(String... names) {
      return List.of(names).contains(name());
    }

    /** Whether the element, or its {@code align} attribute, centers its lines. */
    boolean isCentered() {
      String align = attribute("align").orElse("").toLowerCase(Locale.ROOT);
      return is("center") || (is("p", "div") && (align.equals("center") || align.equals("middle")));
    }

    /** Whether it contains a block, or is one. */
    boolean hasBlock() {
      return HtmlElements.isBlock(name()) || contains(children);
    }

    /** Whether there is a block among the nodes or in them. */
    static boolean contains(List<HtmlNode> nodes) {
      return nodes.stream()
          .anyMatch(
              node ->
                  node instanceof Element element
                      ? element.hasBlock()
                      : node instanceof Markdown markdown && markdown.node() instanceof Block);
    }
  }

  /**
   * Text of HTML.
   *
   * @param isLiteral whether it is shown exactly as typed; else it has character references
   */
  record Text(String value, boolean isLiteral, int offset) implements HtmlNode {}

  /** A node of Markdown, inline or a block. */
  record Markdown(Node node) implements HtmlNode {
    @Override
    public int offset() {
      return node.getStartOffset();
    }
  }

  /** The place of a comment, or of another thing that readers do not see. */
  record Nothing(int offset) implements HtmlNode {}
}
