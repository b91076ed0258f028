package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the title of a file.
 *
 * <ul>
 *   <li>A heading at the start of the file is its title, whatever its level.
 *   <li>The front matter's title comes first if that heading is not the only one of level 1: such
 *       files leave their title to a program, and begin with a heading inside the text.
 *   <li>Without either, the first heading of level 1 is the title, and what is above it, often a
 *       picture, comes after it.
 *   <li>A file without a heading has the title that SUMMARY.md gives it.
 * </ul>
 */
final class TitleReader {
  private final InlineReader inlines;
  private final HtmlFile file;
  private final SectionId section;

  /**
   * A reader of one file.
   *
   * @param section the id that the file has if its title has none
   */
  TitleReader(InlineReader inlines, HtmlFile file, SectionId section) {
    this.section = section;
    this.inlines = inlines;
    this.file = file;
  }

  /**
   * A title.
   *
   * @param id the id written after it, valid or not
   * @param place where its id belongs
   * @param rest the nodes without it
   * @param headings the levels of the other headings
   */
  record Title(
      List<Inline> text,
      Optional<String> id,
      int offset,
      IdPlace place,
      List<HtmlNode> rest,
      Headings headings) {}

  /**
   * The title, if the file has one.
   *
   * @param other the title to use if the file has none
   */
  Optional<Title> read(Node document, MetadataBlock front, Optional<String> other) {
    List<HtmlNode> nodes = HtmlTree.of(document.getFirstChild(), file);
    int start = 0;
    while (start < nodes.size() && level(nodes.get(start)) == 0 && isInvisible(nodes.get(start))) {
      start++;
    }
    int startLevel = start < nodes.size() ? level(nodes.get(start)) : 0;
    long highest = nodes.stream().filter(node -> level(node) == 1).count();
    if (front.title().isPresent() && (startLevel != 1 || highest > 1)) {
      TrailingId text = TrailingId.of(List.of(new Inline.Text(front.title().get())));
      return Optional.of(
          new Title(
              text.content(),
              text.id(),
              front.titleAt(),
              IdPlace.none(),
              nodes,
              new Headings(highest > 0 ? -1 : 0)));
    } else if (startLevel > 0) {
      return Optional.of(title(nodes, start, startLevel, true));
    }
    for (int i = start; i < nodes.size(); i++) {
      if (level(nodes.get(i)) == 1) {
        // what cannot be published is reported as such
        nodes.subList(start, i).stream()
            .filter(node -> !isInvisible(node) && !isRefused(node))
            .findFirst()
            .ifPresent(
                text ->
                    file.leftover(
                        text.offset(),
                        "text above the title is shown below it",
                        "make the title the first line of the file"));
        return Optional.of(title(nodes, i, 1, false));
      }
    }
    return other.map(
        text ->
            new Title(
                List.of(new Inline.Text(text)),
                Optional.empty(),
                0,
                IdPlace.none(),
                nodes,
                new Headings(0)));
  }

  /** The level of a heading; 0 for other nodes. */
  private static int level(HtmlNode node) {
    if (node instanceof HtmlNode.Markdown markdown) {
      return markdown.node() instanceof Heading heading ? heading.getLevel() : 0;
    }
    return node instanceof HtmlNode.Element element
            && element.is("h1", "h2", "h3", "h4", "h5", "h6")
            && !HtmlNode.Element.contains(element.children())
        ? element.name().charAt(1) - '0'
        : 0;
  }

  private Title title(List<HtmlNode> nodes, int index, int level, boolean isFirst) {
    List<HtmlNode> rest = new ArrayList<>(nodes.subList(isFirst ? index + 1 : 0, nodes.size()));
    if (!isFirst) {
      // what is above and below remains apart
      rest.set(index, new HtmlNode.Nothing(nodes.get(index).offset()));
    }
    Headings headings = new Headings(level - 1);
    if (nodes.get(index) instanceof HtmlNode.Markdown markdown) {
      Heading heading = (Heading) markdown.node();
      int offset = heading.getStartOffset();
      return new Title(
          inlines.read(heading), id(heading), offset, IdPlace.after(heading), rest, headings);
    }
    HtmlNode.Element element = (HtmlNode.Element) nodes.get(index);
    file.anchor(element);
    TrailingId text = TrailingId.of(inlines.html().readBlock(element.children()));
    return new Title(
        text.content(), text.id(), element.offset(), IdPlace.after(element), rest, headings);
  }

  /** The section's id. The other ids of a title are names that links can use. */
  private Optional<String> id(Heading heading) {
    HeadingMarks marks = HeadingMarks.of(heading.getText());
    marks.others().forEach(other -> file.dropped(other, heading.getStartOffset()));
    Optional<String> id =
        marks.ids().stream()
            .filter(mark -> SectionId.isWellFormed(mark) || HeadingMarks.isOwn(mark, section))
            .findFirst();
    marks.ids().stream().filter(mark -> !mark.equals(id.orElse(""))).forEach(file::anchor);
    return id;
  }

  private static boolean isRefused(HtmlNode node) {
    return node instanceof HtmlNode.Element element && HtmlElements.refusal(element.name()) != null;
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
