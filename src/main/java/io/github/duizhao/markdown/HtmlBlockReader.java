package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Freshness;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads blocks of HTML with the Markdown between them: {@code <details>}, {@code <table>}, {@code
 * <div align="center">}. The text directly in HTML is HTML, not Markdown, except for an id at its
 * end or on the line below a table, picture or code.
 */
final class HtmlBlockReader {
  private static final Pattern ID = Pattern.compile("\\s*\\{#([^{}\\s]*)}\\s*");
  private static final Pattern ID_IN_TEXT = Pattern.compile("(?<!\\{)\\{#[\\w #.=+-]*}");

  private final BlockReader blocks;
  private final HtmlInlineReader inlines;
  private final HtmlFile file;
  private final SegmentIds ids;
  private final Language language;
  private final Lines lines;
  private final Report report;

  HtmlBlockReader(
      BlockReader blocks,
      HtmlInlineReader inlines,
      HtmlFile file,
      SegmentIds ids,
      Language language,
      Lines lines,
      Report report) {
    this.blocks = blocks;
    this.inlines = inlines;
    this.file = file;
    this.ids = ids;
    this.language = language;
    this.lines = lines;
    this.report = report;
  }

  /** The blocks of sibling nodes. */
  List<Block> read(List<HtmlNode> nodes, int depth) {
    List<Block> result = new ArrayList<>();
    if (!nodes.isEmpty() && blocks.isTooDeep(lines.at(nodes.get(0).offset()), depth)) {
      return result;
    }
    List<HtmlNode> text = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      HtmlNode node = nodes.get(i);
      if (isText(node)) {
        text.add(node);
        continue;
      }
      addParagraph(text, Optional.empty(), result);
      text.clear();
      if (node instanceof HtmlNode.Markdown first) {
        int end = i + 1;
        while (end < nodes.size() && nodes.get(end) instanceof HtmlNode.Markdown) {
          end++;
        }
        Node after = ((HtmlNode.Markdown) nodes.get(end - 1)).node().getNext();
        result.addAll(blocks.readMarkdown(first.node(), after, depth));
        i = end - 1;
      } else if (node instanceof HtmlNode.Element element) {
        Below below = isLeaf(element) ? below(element, nodes, i + 1) : Below.none(i);
        result.addAll(read(element, below.id(), depth));
        i = below.last();
      }
    }
    addParagraph(text, Optional.empty(), result);
    return result;
  }

  private static boolean isText(HtmlNode node) {
    return node instanceof HtmlNode.Element element
        ? !element.hasBlock()
        : !(node instanceof HtmlNode.Markdown);
  }

  /** Whether an element is one segment, whose id may be below it. */
  private static boolean isLeaf(HtmlNode.Element element) {
    return element.is("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table", "figure");
  }

  /** An id that follows a block, and the last node that belongs to it. */
  private record Below(Optional<String> id, int last) {
    static Below none(int last) {
      return new Below(Optional.empty(), last);
    }
  }

  private Below below(HtmlNode.Element element, List<HtmlNode> nodes, int next) {
    int i = next;
    while (i < nodes.size()
        && (nodes.get(i) instanceof HtmlNode.Nothing || isBlank(nodes.get(i)))) {
      i++;
    }
    if (i < nodes.size() && nodes.get(i) instanceof HtmlNode.Text text) {
      Matcher id = ID.matcher(text.value());
      boolean isLast = i + 1 == nodes.size() || !isText(nodes.get(i + 1));
      if (id.matches() && isLast) {
        return new Below(Optional.of(id.group(1)), i);
      }
    } else if (i < nodes.size()
        && nodes.get(i) instanceof HtmlNode.Markdown markdown
        && markdown.node() instanceof Paragraph paragraph
        && lines.at(paragraph.getStartOffset()).line() == lines.at(element.end()).line() + 1) {
      Optional<String> id = blocks.idAlone(paragraph);
      return id.isPresent() ? new Below(id, i) : Below.none(next - 1);
    }
    return Below.none(next - 1);
  }

  private static boolean isBlank(HtmlNode node) {
    return node instanceof HtmlNode.Text text && text.value().isBlank();
  }

  private List<Block> read(HtmlNode.Element element, Optional<String> below, int depth) {
    Origin origin = lines.at(element.offset());
    if (element.is("hr")) {
      return List.of(new Block.Separator(origin));
    } else if (element.is("script", "style") && element.isClosed()) {
      return List.of();
    } else if (element.is("h1", "h2", "h3", "h4", "h5", "h6")) {
      return heading(element, below, depth);
    }
    file.anchor(element);
    return switch (element.name()) {
      case "pre" -> List.of(code(element, below));
      case "p", "dt" -> paragraph(element, below, depth);
      case "blockquote" -> {
        List<Block> quoted = read(element.children(), depth + 1);
        yield quoted.isEmpty() ? quoted : List.of(new Block.Quotation(quoted, origin));
      }
      case "details" -> details(element, depth);
      case "ul", "ol", "menu", "dir", "dl" -> list(element, depth);
      case "table" -> table(element, below, depth);
      case "figure" -> figure(element, below, depth);
      default -> content(element, depth);
    };
  }

  private List<Block> paragraph(HtmlNode.Element element, Optional<String> below, int depth) {
    if (HtmlNode.Element.contains(element.children())) {
      return content(element, depth);
    }
    List<Block> paragraph = new ArrayList<>();
    addParagraph(List.of(element), below, paragraph);
    return centered(element, paragraph);
  }

  /** The content of an element that is not a block itself. */
  private List<Block> content(HtmlNode.Element element, int depth) {
    warnIfWithoutEffect(element);
    return centered(element, read(element.children(), element.isCentered() ? depth + 1 : depth));
  }

  /** An element such as {@code <b>} around whole blocks. */
  private void warnIfWithoutEffect(HtmlNode.Element element) {
    boolean isText =
        HtmlElements.style(element.name()) != null
            || element.is("b", "strong", "i", "em", "code", "tt")
            || (element.is("a") && element.attribute("href").isPresent());
    if (isText) {
      file.leftover(
          element.offset(),
          "<" + element.name() + "> around whole blocks has no effect",
          "write it inside each block");
    }
  }

  private List<Block> centered(HtmlNode.Element element, List<Block> content) {
    boolean isFigure = content.size() == 1 && content.get(0) instanceof Block.Figure;
    return content.isEmpty() || isFigure || !element.isCentered()
        ? content
        : List.of(
            new Block.Quotation(Block.Quotation.Form.CENTER, content, lines.at(element.offset())));
  }

  /** Adds the paragraph that text is, or its picture; nothing if readers would see nothing. */
  private void addParagraph(List<HtmlNode> nodes, Optional<String> below, List<Block> result) {
    if (nodes.isEmpty()) {
      return;
    }
    Origin origin = lines.at(firstVisible(nodes));
    TrailingId text = text(nodes);
    Optional<String> id = text.id().or(() -> below);
    if (text.content().size() == 1 && text.content().get(0) instanceof Inline.Image image) {
      result.add(figure(image.picture(), id, origin, IdPlace.after(nodes)));
    } else if (!text.content().isEmpty() || id.isPresent()) {
      IdPlace place = IdPlace.after(nodes);
      result.add(new Block.Paragraph(segment(text.content(), id, origin, place)));
    }
  }

  private static int firstVisible(List<HtmlNode> nodes) {
    for (HtmlNode node : nodes) {
      if (node instanceof HtmlNode.Text text && !text.value().isBlank()) {
        return text.offset() + text.value().length() - text.value().stripLeading().length();
      } else if (node instanceof HtmlNode.Element) {
        return node.offset();
      }
    }
    return nodes.get(0).offset();
  }

  /** The text of nodes and the id at its end. */
  private TrailingId text(List<HtmlNode> nodes) {
    TrailingId text = TrailingId.of(inlines.readBlock(nodes));
    Matcher misplaced = ID_IN_TEXT.matcher(Inline.plainText(text.content()));
    if (misplaced.find()) {
      report.add(
          Finding.of(
                  RuleId.MRK_003,
                  lines.at(firstVisible(nodes)),
                  "'" + misplaced.group() + "' is not read as an id")
              .hint("write an id last in its block, after one space, like {#c5-1-p2}"));
    }
    return new TrailingId(HtmlSpace.collapse(text.content()), text.id());
  }

  private Segment segment(List<Inline> content, Optional<String> id, Origin origin, IdPlace place) {
    SegmentId next = ids.next(id, origin, place);
    return new Segment(next, Bitext.of(new Phrase(language, content)), origin);
  }

  private Block figure(Depiction picture, Optional<String> id, Origin origin, IdPlace place) {
    return new Block.Figure(
        ids.next(id, origin, place), picture, Optional.empty(), Freshness.CURRENT, origin);
  }

  private List<Block> heading(HtmlNode.Element element, Optional<String> below, int depth) {
    if (HtmlNode.Element.contains(element.children())) {
      return read(element.children(), depth);
    }
    file.anchor(element);
    TrailingId text = text(element.children());
    if (text.content().isEmpty() && text.id().isEmpty() && below.isEmpty()) {
      return List.of();
    }
    Origin origin = lines.at(element.offset());
    Segment segment =
        segment(text.content(), text.id().or(() -> below), origin, IdPlace.after(element));
    int level = element.name().charAt(1) - '0';
    return List.of(blocks.heading(level, segment, element.offset(), depth));
  }

  private Block code(HtmlNode.Element element, Optional<String> below) {
    StringBuilder code = new StringBuilder();
    appendCode(element.children(), code);
    String text = code.toString();
    text = text.startsWith("\n") ? text.substring(1) : text;
    text = text.replaceAll("\\s+\\z", "");
    Origin origin = lines.at(element.offset());
    return new Block.CodeBlock(
        syntax(element),
        segment(List.of(new Inline.Code(text)), below, origin, IdPlace.below(element)));
  }

  private void appendCode(List<HtmlNode> nodes, StringBuilder code) {
    for (HtmlNode node : nodes) {
      if (node instanceof HtmlNode.Text text) {
        String value = text.isLiteral() ? text.value() : HtmlInlineReader.decode(text.value());
        code.append(TextGuard.check(value, lines.at(text.offset()), report));
      } else if (node instanceof HtmlNode.Element element) {
        code.append(element.is("br") ? "\n" : "");
        appendCode(element.children(), code);
      } else if (node instanceof HtmlNode.Markdown markdown) {
        code.append(Inline.plainText(inlines.readBlock(List.of(markdown)))).append('\n');
      }
    }
  }

  private static Optional<String> syntax(HtmlNode.Element pre) {
    List<HtmlNode.Element> named = new ArrayList<>(List.of(pre));
    for (HtmlNode child : pre.children()) {
      if (child instanceof HtmlNode.Element code && code.is("code")) {
        named.add(code);
      }
    }
    return named.stream()
        .flatMap(element -> element.attribute("class").stream())
        .filter(HtmlFile::isSyntax)
        .map(name -> name.substring(name.indexOf('-') + 1).split("\\s", 2)[0])
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Without a summary, what can be folded away is ordinary content. */
  private List<Block> details(HtmlNode.Element element, int depth) {
    List<HtmlNode> rest = new ArrayList<>();
    Optional<HtmlNode.Element> summary = Optional.empty();
    for (HtmlNode child : element.children()) {
      if (child instanceof HtmlNode.Element found && found.is("summary") && summary.isEmpty()) {
        summary = Optional.of(found);
      } else {
        rest.add(child);
      }
    }
    if (summary.isEmpty()) {
      return read(rest, depth);
    }
    List<Block> content = summary(summary.get(), depth + 1);
    boolean hasSummary = !content.isEmpty() && content.get(0) instanceof Block.Paragraph;
    content.addAll(read(rest, depth + 1));
    return hasSummary
        ? List.of(
            new Block.Quotation(Block.Quotation.Form.DETAILS, content, lines.at(element.offset())))
        : content;
  }

  private List<Block> summary(HtmlNode.Element summary, int depth) {
    file.anchor(summary);
    List<Block> content = new ArrayList<>();
    boolean hasMarkdown =
        summary.children().stream().anyMatch(node -> node instanceof HtmlNode.Markdown);
    if (hasMarkdown) {
      content.addAll(read(summary.children(), depth));
      if (!content.isEmpty() && content.get(0) instanceof Block.TextBlock text) {
        content.set(0, new Block.Paragraph(text.segment()));
      }
      return content;
    }
    // a heading in a summary is its text
    TrailingId text = text(summary.children());
    if (!text.content().isEmpty()) {
      Origin origin = lines.at(summary.offset());
      IdPlace place = IdPlace.after(summary);
      content.add(new Block.Paragraph(segment(text.content(), text.id(), origin, place)));
    }
    return content;
  }

  private List<Block> list(HtmlNode.Element list, int depth) {
    List<Block.Item> items = new ArrayList<>();
    boolean isLoose = false;
    for (HtmlNode child : items(list.children())) {
      if (child instanceof HtmlNode.Element element) {
        boolean isItem = element.is("li", "dt", "dd");
        if (isItem) {
          file.anchor(element);
        }
        List<HtmlNode> content = isItem ? element.children() : List.of(element);
        isLoose |= content.stream().anyMatch(HtmlBlockReader::isSeparate);
        item(element, content, depth).ifPresent(items::add);
      } else if (!isBlank(child) && !(child instanceof HtmlNode.Nothing)) {
        item(list, List.of(child), depth).ifPresent(items::add);
      }
    }
    if (items.isEmpty()) {
      return List.of();
    }
    Block.ItemList.Kind kind =
        list.is("ol")
            ? Block.ItemList.Kind.ORDERED
            : list.is("dl") ? Block.ItemList.Kind.DEFINITIONS : Block.ItemList.Kind.BULLET;
    Block.ItemList.Spacing spacing =
        isLoose ? Block.ItemList.Spacing.LOOSE : Block.ItemList.Spacing.TIGHT;
    return List.of(new Block.ItemList(kind, start(list), spacing, items, lines.at(list.offset())));
  }

  /** The items of a list, some of which may be grouped. */
  private static List<HtmlNode> items(List<HtmlNode> children) {
    List<HtmlNode> items = new ArrayList<>();
    for (HtmlNode child : children) {
      if (child instanceof HtmlNode.Element group && group.is("div")) {
        items.addAll(items(group.children()));
      } else {
        items.add(child);
      }
    }
    return items;
  }

  private static boolean isSeparate(HtmlNode node) {
    return node instanceof HtmlNode.Element element && element.is("p");
  }

  private static int start(HtmlNode.Element list) {
    String start = list.attribute("start").orElse("").strip();
    return start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1;
  }

  private Optional<Block.Item> item(HtmlNode.Element item, List<HtmlNode> content, int depth) {
    Block.Item.Mark mark = item.is("dt") ? Block.Item.Mark.TERM : Block.Item.Mark.NONE;
    Optional<HtmlNode> first =
        content.stream()
            .filter(node -> !isBlank(node) && !(node instanceof HtmlNode.Nothing))
            .findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean startsWithText =
        isText(first.get())
            || isSeparate(first.get())
            || (first.get() instanceof HtmlNode.Markdown markdown
                && markdown.node() instanceof Paragraph);
    if (startsWithText) {
      List<Block> inside = read(content, depth + 1);
      if (!inside.isEmpty() && inside.get(0) instanceof Block.Paragraph text) {
        return Optional.of(new Block.Item(mark, text.segment(), inside.subList(1, inside.size())));
      } else if (inside.isEmpty()) {
        return Optional.empty();
      }
      Segment empty = empty(first.get());
      return Optional.of(new Block.Item(mark, empty, inside));
    }
    Segment empty = empty(item);
    return Optional.of(new Block.Item(mark, empty, read(content, depth + 1)));
  }

  /** The text of an item that has none. */
  private Segment empty(HtmlNode node) {
    IdPlace place = new IdPlace(node.offset(), "", " ");
    return segment(List.of(), Optional.empty(), lines.at(node.offset()), place);
  }

  private List<Block> figure(HtmlNode.Element figure, Optional<String> below, int depth) {
    List<HtmlNode> rest = new ArrayList<>();
    List<HtmlNode> caption = new ArrayList<>();
    for (HtmlNode child : figure.children()) {
      if (child instanceof HtmlNode.Element element && element.is("figcaption")) {
        caption.addAll(element.children());
      } else {
        rest.add(child);
      }
    }
    if (!HtmlNode.Element.contains(rest) && !HtmlNode.Element.contains(caption)) {
      List<Inline> content = inlines.readBlock(rest);
      if (content.size() == 1 && content.get(0) instanceof Inline.Image image) {
        TrailingId text = text(caption);
        Optional<Phrase> words =
            text.content().isEmpty()
                ? image.picture().caption()
                : Optional.of(Phrase.of(language, Inline.plainText(text.content())));
        Depiction found = image.picture();
        Depiction picture = new Depiction(found.alt(), words, found.target(), found.origin());
        return List.of(
            figure(
                picture,
                text.id().or(() -> below),
                lines.at(figure.offset()),
                IdPlace.below(figure)));
      }
    }
    List<Block> content = new ArrayList<>(read(rest, depth));
    content.addAll(read(caption, depth));
    return content;
  }

  private List<Block> table(HtmlNode.Element element, Optional<String> below, int depth) {
    HtmlTable table = HtmlTable.of(element);
    List<Block> result = new ArrayList<>();
    for (HtmlNode.Element caption : table.captions()) {
      result.addAll(read(caption.children(), depth));
    }
    if (table.rows().isEmpty()) {
      return result;
    }
    List<Block.Row> rows = new ArrayList<>();
    for (List<Optional<HtmlNode.Element>> row : table.rows()) {
      rows.add(
          new Block.Row(
              row.stream()
                  .map(cell -> cell.map(found -> cell(found, depth)).orElseGet(List::of))
                  .map(content -> Bitext.of(new Phrase(language, content)))
                  .toList()));
    }
    Origin origin = lines.at(element.offset());
    result.add(
        new Block.Table(
            ids.next(below, origin, IdPlace.below(element)),
            table.alignments(),
            rows.get(0),
            rows.subList(1, rows.size()),
            origin));
    return result;
  }

  /** The text of a cell; its blocks become lines. */
  private List<Inline> cell(HtmlNode.Element cell, int depth) {
    file.anchor(cell);
    if (cell.children().stream().noneMatch(HtmlBlockReader::hasMarkdown)) {
      return inlines.readBlock(cell.children());
    }
    InlineList content = new InlineList();
    for (Block block : Block.stream(read(cell.children(), depth + 1)).toList()) {
      content.startLine();
      if (block instanceof Block.Figure figure) {
        content.add(new Inline.Image(figure.original()));
      } else {
        block.texts().forEach(text -> addLines(text.text().original().content(), content));
      }
      content.endLine();
    }
    return HtmlSpace.collapse(content.toList());
  }

  /** Adds text, and each line of code as code. */
  private static void addLines(List<Inline> text, InlineList content) {
    for (Inline inline : text) {
      if (inline instanceof Inline.Code code && code.value().indexOf('\n') >= 0) {
        for (String line : code.value().lines().filter(line -> !line.isBlank()).toList()) {
          content.startLine();
          content.add(new Inline.Code(line.strip()));
        }
      } else {
        content.add(inline);
      }
    }
  }

  private static boolean hasMarkdown(HtmlNode node) {
    return node instanceof HtmlNode.Element element
        ? element.children().stream().anyMatch(HtmlBlockReader::hasMarkdown)
        : node instanceof HtmlNode.Markdown;
  }
}
