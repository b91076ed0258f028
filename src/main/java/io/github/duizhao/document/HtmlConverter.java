package io.github.duizhao.document;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Turns the elements of one HTML file into blocks. Notes, page numbers and what does not belong to
 * the text must have been removed before.
 */
final class HtmlConverter {
  private static final Set<String> CONTAINERS =
      Set.of(
          "body",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "hgroup",
          "center",
          "address",
          "figure",
          "figcaption",
          "details",
          "summary",
          "form",
          "fieldset");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "li",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "hr");

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "head", "link", "meta", "title", "noscript", "object");

  private static final Pattern POEM =
      Pattern.compile("(?i)(^|[\\s:_-])(poem|poetry|verse|stanza|song|lyrics|linegroup)");

  private static final Pattern BREAK = Pattern.compile("[\\s*⁂·•~—–_=#❦☙◇◆○●□■※＊-]{1,40}");

  /** Deeper than any text; below, only the characters are kept. */
  private static final int DEEPEST = 60;

  /** Deeper than this, blocks cannot be nested in the model. */
  private static final int NESTED = 12;

  private final Language language;
  private final Origin origin;
  private final Function<String, Optional<String>> pictures;
  private final Function<String, Optional<String>> links;

  /**
   * A block.
   *
   * @param level of a heading, 1 to 6; 0 for other blocks
   * @param anchors the ids of the elements that it is or contains, or that are before it
   */
  record Piece(Block block, int level, Set<String> anchors) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private int number;

  /**
   * A converter of one file.
   *
   * @param origin of all blocks
   * @param pictures finds the target to write for the source of a picture; empty if it is dropped
   * @param links finds the target to write for the target of a link; empty if it leads nowhere
   */
  HtmlConverter(
      Language language,
      Origin origin,
      Function<String, Optional<String>> pictures,
      Function<String, Optional<String>> links) {
    this.language = language;
    this.origin = origin;
    this.pictures = pictures;
    this.links = links;
  }

  /** The blocks of an element, at the top level, in order. Headings have their own levels. */
  List<Piece> convert(Element root) {
    pieces.clear();
    waiting.clear();
    topLevel(root, 0);
    return List.copyOf(pieces);
  }

  /** Splits containers, so that every block at the top level is a piece with its anchors. */
  private void topLevel(Element element, int depth) {
    Element container = element;
    anchor(container);
    while (container.childNodeSize() == 1
        && container.childNode(0) instanceof Element only
        && isContainer(only)) {
      container = only;
      anchor(container);
    }
    if (depth > DEEPEST) {
      add(paragraph(text(container.text())), container);
      return;
    }
    List<Node> run = new ArrayList<>();
    for (Node node : container.childNodes()) {
      if (node instanceof Element child && isBlock(child)) {
        flush(run, container);
        if (isContainer(child) && isDivided(child)) {
          topLevel(child, depth + 1);
        } else {
          for (Block block : block(child, 0)) {
            add(List.of(block), child);
          }
        }
      } else {
        run.add(node);
      }
    }
    flush(run, container);
  }

  private void flush(List<Node> run, Element around) {
    List<Block> blocks = inlineBlocks(run, around);
    for (Node node : run) {
      if (node instanceof Element element) {
        element.getAllElements().forEach(this::anchor);
      }
    }
    run.clear();
    add(blocks, null);
  }

  private void add(List<Block> blocks, @Nullable Element element) {
    if (element != null) {
      element.getAllElements().forEach(this::anchor);
    }
    for (Block block : blocks) {
      String name = element == null ? "" : element.normalName();
      boolean isHeading = name.matches("h[1-6]") && block instanceof Block.Heading;
      int level = isHeading ? name.charAt(1) - '0' : 0;
      pieces.add(new Piece(block, level, Set.copyOf(waiting)));
      waiting.clear();
    }
  }

  private void anchor(Element element) {
    if (!element.id().isEmpty()) {
      waiting.add(element.id());
    }
    if (element.normalName().equals("a") && element.hasAttr("name")) {
      waiting.add(element.attr("name"));
    }
  }

  /** Anchors that no block follows. */
  Set<String> openAnchors() {
    return Set.copyOf(waiting);
  }

  private static boolean isContainer(Element element) {
    return CONTAINERS.contains(element.normalName());
  }

  private static boolean isBlock(Element element) {
    return isContainer(element)
        || BLOCKS.contains(element.normalName())
        || (!UNSEEN.contains(element.normalName()) && hasBlocks(element));
  }

  private static boolean hasBlocks(Element element) {
    return element.children().stream()
        .anyMatch(child -> isContainer(child) || BLOCKS.contains(child.normalName()));
  }

  /** Whether a container has blocks in it, and is not one paragraph. */
  private static boolean isDivided(Element element) {
    return hasBlocks(element) && !isFigure(element);
  }

  private static boolean isFigure(Element element) {
    return element.normalName().equals("figure")
        && element.select("img, image").size() == 1
        && element.select("p, table, ul, ol, blockquote").isEmpty();
  }

  private List<Block> blocks(Element element, int depth) {
    List<Block> blocks = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && isBlock(child)) {
        blocks.addAll(inlineBlocks(run, element));
        run.clear();
        blocks.addAll(depth > NESTED ? paragraph(text(child.text())) : block(child, depth + 1));
      } else {
        run.add(node);
      }
    }
    blocks.addAll(inlineBlocks(run, element));
    return blocks;
  }

  private List<Block> block(Element element, int depth) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> list(element, depth);
      case "dl" -> definitions(element, depth);
      case "blockquote" -> quotation(element, depth);
      case "pre" -> code(element);
      case "table" -> table(element, depth);
      case "hr" -> List.of(new Block.Separator(origin));
      case "p", "dt" -> hasBlocks(element) ? blocks(element, depth) : inlineBlocks(element);
      default ->
          isFigure(element)
              ? figure(element)
              : hasBlocks(element) ? blocks(element, depth) : inlineBlocks(element);
    };
  }

  private SegmentId id() {
    return new SegmentId("x" + ++number);
  }

  private Segment segment(List<Inline> content) {
    return new Segment(id(), Bitext.of(new Phrase(language, content)), origin);
  }

  private static List<Inline> text(String text) {
    String plain = clean(text).strip();
    return plain.isEmpty() ? List.of() : List.of(new Inline.Text(plain));
  }

  private List<Block> paragraph(List<Inline> content) {
    return content.isEmpty() ? List.of() : List.of(new Block.Paragraph(segment(content)));
  }

  private List<Block> inlineBlocks(Element element) {
    return inlineBlocks(element.childNodes(), element);
  }

  /** A paragraph, verse, picture or break. */
  private List<Block> inlineBlocks(List<Node> nodes, Element around) {
    List<Inline> content = new InlineConverter(language, origin, pictures, links).convert(nodes);
    if (content.isEmpty()) {
      return List.of();
    }
    String plain = Inline.plainText(content).strip();
    boolean hasPicture = Inline.stream(content, Inline.Image.class).findAny().isPresent();
    if (!hasPicture && !plain.isEmpty() && BREAK.matcher(plain).matches()) {
      return List.of(new Block.Separator(origin));
    } else if (content.size() == 1 && content.get(0) instanceof Inline.Image image) {
      return List.of(figure(image.picture()));
    }
    boolean hasLines = content.stream().anyMatch(Inline.LineBreak.class::isInstance);
    if (hasLines && !hasPicture && isVerse(around) && isPlainVerse(content)) {
      return List.of(new Block.Verse(segment(content)));
    }
    return paragraph(content);
  }

  private static boolean isVerse(Element element) {
    for (Element outer = element; outer != null; outer = outer.parent()) {
      if (POEM.matcher(outer.className() + " " + outer.attr("epub:type")).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line breaks are not inside other inlines, as verse requires. */
  private static boolean isPlainVerse(List<Inline> content) {
    return content.stream()
        .noneMatch(
            inline ->
                Inline.stream(inline.children(), Inline.LineBreak.class).findAny().isPresent());
  }

  private Block figure(Depiction picture) {
    return new Block.Figure(id(), picture, Optional.empty(), Freshness.CURRENT, origin);
  }

  private List<Block> figure(Element element) {
    List<Node> nodes = new ArrayList<>(element.select("img, image"));
    List<Inline> content = new InlineConverter(language, origin, pictures, links).convert(nodes);
    List<Block> blocks = new ArrayList<>();
    if (content.size() == 1 && content.get(0) instanceof Inline.Image image) {
      blocks.add(figure(image.picture()));
    }
    Element caption = element.selectFirst("figcaption");
    if (caption != null) {
      blocks.addAll(inlineBlocks(caption));
    } else {
      blocks.addAll(paragraph(text(element.text())));
    }
    return blocks;
  }

  private List<Block> heading(Element element) {
    List<Inline> content =
        new InlineConverter(language, origin, pictures, links).convert(element.childNodes());
    List<Inline> line = joinedLines(content);
    int level = element.normalName().charAt(1) - '0';
    if (line.isEmpty() || Inline.plainText(line).isBlank()) {
      return List.of();
    }
    return List.of(new Block.Heading(Math.max(2, level), segment(line)));
  }

  /** A heading in one line: {@code Chapter I. The Letter}. */
  private List<Inline> joinedLines(List<Inline> content) {
    List<Inline> line = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Inline.LineBreak) {
        boolean isInner = !line.isEmpty() && i + 1 < content.size();
        if (isInner && !(content.get(i + 1) instanceof Inline.LineBreak)) {
          line.add(new Inline.Text(Titles.separator(Inline.plainText(line), language)));
        }
      } else if (!(inline instanceof Inline.Image)) {
        line.add(
            inline.withChildren(
                Inline.map(
                    inline.children(),
                    it ->
                        Optional.of(it instanceof Inline.LineBreak ? new Inline.Text(" ") : it))));
      }
    }
    return line;
  }

  private List<Block> list(Element element, int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (Element child : element.children()) {
      items.addAll(items(child, depth, Block.Item.Mark.NONE));
    }
    if (items.isEmpty()) {
      return List.of();
    }
    boolean isNumbered = element.normalName().equals("ol");
    int start = 1;
    String first = element.attr("start");
    if (isNumbered && first.matches("[0-9]{1,6}")) {
      start = Integer.parseInt(first);
    }
    return List.of(
        new Block.ItemList(
            isNumbered ? Block.ItemList.Kind.ORDERED : Block.ItemList.Kind.BULLET,
            start,
            spacing(items),
            items,
            origin));
  }

  private static Block.ItemList.Spacing spacing(List<Block.Item> items) {
    boolean isLoose =
        items.stream()
            .flatMap(item -> item.blocks().stream())
            .anyMatch(block -> !(block instanceof Block.ItemList));
    return isLoose ? Block.ItemList.Spacing.LOOSE : Block.ItemList.Spacing.TIGHT;
  }

  /** An item whose first paragraph is its text; none if it is empty. */
  private List<Block.Item> items(Element element, int depth, Block.Item.Mark mark) {
    List<Block> content = new ArrayList<>(blocks(element, depth));
    if (content.isEmpty()) {
      return List.of();
    }
    if (content.get(0) instanceof Block.Paragraph first) {
      return List.of(new Block.Item(mark, first.segment(), content.subList(1, content.size())));
    }
    return List.of(new Block.Item(mark, segment(List.of()), content));
  }

  private List<Block> definitions(Element element, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Element child : element.select("> dt, > dd, > div > dt, > div > dd")) {
      if (child.normalName().equals("dt")) {
        List<Inline> term =
            new InlineConverter(language, origin, pictures, links).convert(child.childNodes());
        if (!term.isEmpty()) {
          blocks.addAll(paragraph(List.of(new Inline.Strong(joinedLines(term)))));
        }
      } else {
        blocks.addAll(blocks(child, depth));
      }
    }
    return blocks;
  }

  private List<Block> quotation(Element element, int depth) {
    List<Block> content = blocks(element, depth);
    return content.isEmpty()
        ? List.of()
        : List.of(new Block.Quotation(Block.Quotation.Form.QUOTATION, content, origin));
  }

  private List<Block> code(Element element) {
    StringBuilder code = new StringBuilder();
    appendText(element, code);
    String text = code.toString().replace("\r", "").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    text = text.replaceAll("\\A\\n+|\\s+\\z", "");
    return text.isBlank()
        ? List.of()
        : List.of(new Block.CodeBlock(Optional.empty(), segment(List.of(new Inline.Code(text)))));
  }

  private static void appendText(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode part) {
        text.append(part.getWholeText());
      } else if (node instanceof Element child) {
        if (child.normalName().equals("br")) {
          text.append('\n');
        }
        appendText(child, text);
      }
    }
  }

  /** A table of plain cells; one that only arranges other blocks becomes these. */
  private List<Block> table(Element element, int depth) {
    List<List<Bitext>> rows = new ArrayList<>();
    int columns = 0;
    boolean isPlain =
        element
            .select("table table, ul, ol, pre, blockquote, h1, h2, h3, h4, img, image")
            .isEmpty();
    for (Element row : element.select("tr")) {
      List<Bitext> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        isPlain &= cell.select("> p, > div").size() < 2 && !cell.hasAttr("colspan");
        List<Inline> content = new InlineConverter(language, origin, pictures, links).ofCell(cell);
        cells.add(Bitext.of(new Phrase(language, content)));
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
        columns = Math.max(columns, cells.size());
      }
    }
    if (!isPlain || columns < 2 || rows.size() < 2) {
      List<Block> blocks = new ArrayList<>();
      Element caption = element.selectFirst("caption");
      if (caption != null) {
        blocks.addAll(blocks(caption, depth));
      }
      for (Element cell : element.select("td, th")) {
        if (element.equals(cell.parents().select("table").first())) {
          blocks.addAll(blocks(cell, depth));
        }
      }
      return blocks;
    }
    for (List<Bitext> row : rows) {
      while (row.size() < columns) {
        row.add(Bitext.of(new Phrase(language, List.of())));
      }
    }
    List<Block> blocks = new ArrayList<>();
    Element caption = element.selectFirst("caption");
    if (caption != null) {
      blocks.addAll(inlineBlocks(caption));
    }
    List<Block.Row> body = rows.subList(1, rows.size()).stream().map(Block.Row::new).toList();
    List<Block.Table.Alignment> alignments =
        Collections.nCopies(columns, Block.Table.Alignment.START);
    blocks.add(new Block.Table(id(), alignments, new Block.Row(rows.get(0)), body, origin));
    return blocks;
  }

  /** Text without soft hyphens and control characters, with white space collapsed. */
  static String clean(String text) {
    return text.replaceAll("[\u00AD\u200B\uFEFF\uFFFE\uFFFF]", "")
        .replaceAll("[\\p{Cntrl}\\u0020\u2028\u2029]+", " ")
        .replaceAll("[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "");
  }
}
