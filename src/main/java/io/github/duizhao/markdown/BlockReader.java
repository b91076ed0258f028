package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads flexmark's block nodes into the model. */
final class BlockReader {
  private static final int MAX_DEPTH = 20;

  private final Language language;
  private final Lines lines;
  private final Report report;
  private final SegmentIds ids;
  private final InlineReader inlines;
  private final LiteralReader literals;
  private final Headings headings;
  private final HtmlFile file;
  private final HtmlBlockReader html;

  BlockReader(
      Language language,
      Lines lines,
      SegmentIds ids,
      InlineReader inlines,
      Headings headings,
      HtmlFile file,
      Report report) {
    this.language = language;
    this.lines = lines;
    this.report = report;
    this.ids = ids;
    this.inlines = inlines;
    this.headings = headings;
    this.literals = new LiteralReader(lines, inlines, report);
    this.file = file;
    this.html = new HtmlBlockReader(this, inlines.html(), file, ids, language, lines, report);
  }

  /** The blocks of a node and all its following siblings. */
  List<Block> readFrom(@Nullable Node first, int depth) {
    if (first == null) {
      return List.of();
    }
    return HtmlTree.isAmong(first)
        ? html.read(HtmlTree.of(first, file), depth)
        : readMarkdown(first, null, depth);
  }

  /** The blocks of nodes that may be HTML. */
  List<Block> read(List<HtmlNode> nodes, int depth) {
    return html.read(nodes, depth);
  }

  /** Whether blocks are nested too deeply, which is reported. */
  boolean isTooDeep(Origin at, int depth) {
    if (depth > MAX_DEPTH) {
      report.add(
          Finding.of(RuleId.MRK_008, at, "blocks are nested more than " + MAX_DEPTH + " deep"));
    }
    return depth > MAX_DEPTH;
  }

  /** The blocks of a node and its siblings before another one, none of which are HTML. */
  List<Block> readMarkdown(Node first, @Nullable Node end, int depth) {
    List<Block> blocks = new ArrayList<>();
    if (isTooDeep(origin(first), depth)) {
      return blocks;
    }
    for (Node node = first; node != null && node != end; node = node.getNext()) {
      if (node instanceof FencedCodeBlock fence && !literals.check(fence)) {
        // without a closing line, it contains the rest of the file
        continue;
      }
      if (hasIdBelow(node)) {
        Optional<String> below = idBelow(node);
        blocks.add(readWithIdBelow(node, below));
        node = below.isPresent() ? Objects.requireNonNull(node.getNext()) : node;
      } else if (node instanceof Definition || (isTerm(node) && node.getNext() != end)) {
        Node last = lastOfDefinitions(node, end);
        blocks.add(definitions(node, last, depth));
        node = last;
      } else if (!(node instanceof FootnoteBlock) && !(node instanceof Reference)) {
        read(node, depth).ifPresent(blocks::add);
      }
    }
    return blocks;
  }

  private static boolean hasIdBelow(Node node) {
    return node instanceof TableBlock
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  /** Reads a block whose last line is not text, so that its id is on the line below it. */
  private Block readWithIdBelow(Node node, Optional<String> below) {
    if (node instanceof TableBlock table) {
      return new TableReader(inlines, ids, language, origin(node)).read(table, below);
    } else if (node instanceof FencedCodeBlock fence && inlines.readsAsFormula(fence)) {
      String source = fence.getContentChars().toString().strip();
      return new Block.Paragraph(
          segment(
              List.of(new Inline.Formula(source, true)), below, origin(node), IdPlace.below(node)));
    } else if (node instanceof FencedCodeBlock fence) {
      return LiteralReader.isVerse(fence)
          ? new Block.Verse(
              segment(literals.verse(fence), below, origin(node), IdPlace.below(node)))
          : new Block.CodeBlock(
              LiteralReader.firstWord(fence),
              segment(literals.code(fence), below, origin(node), IdPlace.below(node)));
    }
    return new Block.CodeBlock(
        Optional.empty(),
        segment(literals.code((IndentedCodeBlock) node), below, origin(node), IdPlace.below(node)));
  }

  private Optional<Block> read(Node node, int depth) {
    if (node instanceof Paragraph) {
      return paragraph(node);
    } else if (node instanceof Heading heading) {
      return Optional.of(
          heading(heading.getLevel(), heading(heading), node.getStartOffset(), depth));
    } else if (node instanceof BlockQuote quote) {
      return Optional.of(quotation(quote, depth)).filter(it -> !it.children().isEmpty());
    } else if (node instanceof ListBlock list) {
      return Optional.of(list(list, depth));
    } else if (node instanceof ThematicBreak) {
      return Optional.of(new Block.Separator(origin(node)));
    }
    report.add(unsupported(node));
    return Optional.empty();
  }

  /** The id on the line below a block, which flexmark reads as a paragraph. */
  private Optional<String> idBelow(Node block) {
    // below a table in a quotation, the paragraph itself starts at the mark of the quotation
    if (block.getNext() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof Text text
        && text.getChars().trim().startsWith("{#")
        && lines.at(text.getStartOffset()).line()
            == lines.at(block.getChars().trimEnd().getEndOffset() - 1).line() + 1) {
      return idAlone(paragraph);
    }
    return Optional.empty();
  }

  /** The id that is all of a paragraph. */
  Optional<String> idAlone(Paragraph paragraph) {
    TrailingId trailing = TrailingId.of(inlines.read(paragraph));
    return trailing.content().isEmpty() ? trailing.id() : Optional.empty();
  }

  /** A heading below the title, whose level is that in the file, 1 to 6. */
  Block heading(int level, Segment segment, int offset, int depth) {
    return new Block.Heading(headings.level(level, offset, depth), segment);
  }

  private Segment heading(Heading heading) {
    HeadingMarks marks = HeadingMarks.of(heading.getText());
    marks.others().forEach(other -> file.dropped(other, heading.getStartOffset()));
    List<Inline> content = inlines.read(heading);
    SegmentId id = ids.ofHeading(marks.ids(), origin(heading), IdPlace.after(heading));
    return new Segment(id, Bitext.of(new Phrase(language, content)), origin(heading));
  }

  private Block quotation(BlockQuote quote, int depth) {
    Node first = quote.getFirstChild();
    Optional<Alert> alert = Alert.of(quote);
    List<Block> blocks = new ArrayList<>();
    if (alert.isPresent() && first instanceof Paragraph paragraph) {
      List<Inline> content = alert.get().withoutMark(inlines.read(paragraph));
      if (!content.isEmpty()) {
        paragraph(TrailingId.of(content), paragraph, lines.at(alert.get().textStart()))
            .ifPresent(blocks::add);
      }
      first = first.getNext();
    }
    blocks.addAll(readFrom(first, depth + 1));
    return new Block.Quotation(
        alert.map(Alert::kind).orElse(Block.Quotation.Form.QUOTATION), blocks, origin(quote));
  }

  private static boolean isTerm(Node node) {
    return node instanceof Paragraph && node.getNext() instanceof Definition;
  }

  /** The last of the terms and definitions that follow each other. */
  private static Node lastOfDefinitions(Node first, @Nullable Node end) {
    Node last = first;
    for (Node next = first.getNext();
        next != null && next != end && (next instanceof Definition || isTerm(next));
        next = next.getNext()) {
      last = next;
    }
    return last;
  }

  private Block definitions(Node first, Node last, int depth) {
    List<Block.Item> items = new ArrayList<>();
    boolean isLoose = false;
    for (Node node = first; node != null; node = node == last ? null : node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        items.addAll(terms(paragraph));
      } else {
        items.add(item(node, depth));
        Node before = node == first ? null : node.getPrevious();
        int end =
            before == null ? node.getStartOffset() : before.getChars().trimEnd().getEndOffset();
        isLoose |= lines.at(node.getStartOffset()).line() > lines.at(end).line() + 1;
        isLoose |=
            items.get(items.size() - 1).blocks().stream()
                .anyMatch(Block.Paragraph.class::isInstance);
      }
    }
    return new Block.ItemList(
        Block.ItemList.Kind.DEFINITIONS,
        1,
        isLoose ? Block.ItemList.Spacing.LOOSE : Block.ItemList.Spacing.TIGHT,
        items,
        origin(first));
  }

  /** The terms of the definitions that follow, one on each line. */
  private List<Block.Item> terms(Paragraph paragraph) {
    List<BasedSequence> written = paragraph.getContentLines();
    if (written.size() == 1) {
      return List.of(new Block.Item(Block.Item.Mark.TERM, segment(paragraph), List.of()));
    }
    List<Block.Item> terms = new ArrayList<>();
    for (BasedSequence line : written) {
      BasedSequence term = line.trim();
      TrailingId text = TrailingId.of(inlines.readLine(term));
      Origin origin = lines.at(term.getStartOffset());
      SegmentId id = ids.next(text.id(), origin, new IdPlace(term.getEndOffset(), " ", ""));
      Segment segment = new Segment(id, Bitext.of(new Phrase(language, text.content())), origin);
      terms.add(new Block.Item(Block.Item.Mark.TERM, segment, List.of()));
    }
    return terms;
  }

  /** A paragraph, or its picture if that is all of it; empty if readers would see nothing. */
  private Optional<Block> paragraph(Node node) {
    return paragraph(TrailingId.of(inlines.read(node)), node, origin(node));
  }

  private Optional<Block> paragraph(TrailingId text, Node node, Origin origin) {
    if (text.content().size() == 1 && text.content().get(0) instanceof Inline.Image image) {
      return Optional.of(
          new Block.Figure(
              ids.next(text.id(), origin, IdPlace.after(node)),
              image.picture(),
              Optional.empty(),
              Freshness.CURRENT,
              origin));
    } else if (text.content().isEmpty() && text.id().isEmpty() && HtmlTree.isIn(node)) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Paragraph(segment(text.content(), text.id(), origin, IdPlace.after(node))));
  }

  private Block list(ListBlock list, int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        items.add(item(item, depth));
      }
    }
    int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
    Block.ItemList.Spacing spacing =
        list.isTight() ? Block.ItemList.Spacing.TIGHT : Block.ItemList.Spacing.LOOSE;
    return new Block.ItemList(kind(list), start, spacing, items, origin(list));
  }

  private static Block.ItemList.Kind kind(ListBlock list) {
    if (list instanceof OrderedList numbered) {
      return numbered.getDelimiter() == ')'
          ? Block.ItemList.Kind.PARENTHESIZED
          : Block.ItemList.Kind.ORDERED;
    }
    return Block.ItemList.Kind.BULLET;
  }

  /** An item of a list, or a definition. */
  private Block.Item item(Node item, int depth) {
    Node first = item.getFirstChild();
    if (first instanceof Paragraph paragraph) {
      TrailingId text = TrailingId.of(inlines.read(paragraph));
      Task task = item instanceof ListItem ? Task.of(paragraph, text.content()) : Task.none(text);
      Segment segment = segment(task.text(), text.id(), origin(first), IdPlace.after(first));
      return new Block.Item(task.mark(), segment, readFrom(first.getNext(), depth + 1));
    }
    Segment empty = segment(List.of(), Optional.empty(), origin(item), IdPlace.start(item));
    return new Block.Item(empty, readFrom(first, depth + 1));
  }

  private Segment segment(Node node) {
    TrailingId text = TrailingId.of(inlines.read(node));
    return segment(text.content(), text.id(), origin(node), IdPlace.after(node));
  }

  private Segment segment(List<Inline> content, Optional<String> mark, Origin at, IdPlace place) {
    SegmentId id = ids.next(mark, at, place);
    return new Segment(id, Bitext.of(new Phrase(language, content)), at);
  }

  private Finding unsupported(Node node) {
    return finding(RuleId.MRK_007, node, "unsupported kind of block: " + node.getNodeName());
  }

  private Finding finding(RuleId rule, Node node, String message) {
    return Finding.of(rule, origin(node), message);
  }

  private Origin origin(Node node) {
    return lines.at(node.getStartOffset());
  }
}
