package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Inline;
import java.util.List;
import java.util.Optional;

/** Finds the title of a file: a heading of level 1 in Markdown or in HTML at its start. */
final class TitleReader {
  private final InlineReader inlines;
  private final HtmlFile file;

  TitleReader(InlineReader inlines, HtmlFile file) {
    this.inlines = inlines;
    this.file = file;
  }

  /**
   * A title.
   *
   * @param place where its id belongs; empty if it is not in the file
   * @param rest the nodes after it
   */
  record Title(TrailingId text, int offset, Optional<IdPlace> place, List<HtmlNode> rest) {}

  /**
   * The title, if the file starts with one; comments and anchors may be before it.
   *
   * @param other the title of a file that does not start with one
   */
  Optional<Title> read(Node document, Optional<String> other) {
    List<HtmlNode> nodes = HtmlTree.of(document.getFirstChild(), file);
    return heading(nodes)
        .or(
            () ->
                other.map(
                    title ->
                        new Title(
                            new TrailingId(List.of(new Inline.Text(title)), Optional.empty()),
                            0,
                            Optional.empty(),
                            nodes)));
  }

  private Optional<Title> heading(List<HtmlNode> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      HtmlNode node = nodes.get(i);
      List<HtmlNode> rest = nodes.subList(i + 1, nodes.size());
      if (node instanceof HtmlNode.Markdown markdown
          && markdown.node() instanceof Heading heading
          && heading.getLevel() == 1) {
        return Optional.of(
            new Title(
                TrailingId.of(inlines.read(heading)),
                heading.getStartOffset(),
                Optional.of(IdPlace.after(heading)),
                rest));
      } else if (node instanceof HtmlNode.Element element && element.is("h1")) {
        file.anchor(element);
        TrailingId text = TrailingId.of(inlines.html().readBlock(element.children()));
        return Optional.of(
            new Title(text, element.offset(), Optional.of(IdPlace.after(element)), rest));
      } else if (!isInvisible(node)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isInvisible(HtmlNode node) {
    return node instanceof HtmlNode.Nothing
        || (node instanceof HtmlNode.Text text && text.value().isBlank())
        || (node instanceof HtmlNode.Markdown markdown
            && markdown.node() instanceof Paragraph paragraph
            && HtmlTree.isIn(paragraph)
            && Inline.plainText(inlines.read(paragraph)).isBlank());
  }
}
