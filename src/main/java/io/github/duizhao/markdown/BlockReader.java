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
  private final HtmlFile file;
  private final HtmlBlockReader html;

  BlockReader(
      Language language,
      Lines lines,
      SegmentIds ids,
      InlineReader inlines,
      HtmlFile file,
      Report report) {
    this.language = language;
    this.lines = lines;
    this.report = report;
    this.ids = ids;
    this.inlines = inlines;
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
    } else if (node instanceof FencedCodeBlock fence) {
      return LiteralReader.isVerse(fence)
          ? new Block.Verse(segment(literals.verse(fence), below, node, IdPlace.below(node)))
          : new Block.CodeBlock(
              LiteralReader.firstWord(fence),
              segment(literals.code(fence), below, node, IdPlace.below(node)));
    }
    return new Block.CodeBlock(
        Optional.empty(),
        segment(literals.code((IndentedCodeBlock) node), below, node, IdPlace.below(node)));
  }

  private Optional<Block> read(Node node, int depth) {
    if (node instanceof Paragraph) {
      return paragraph(node);
    } else if (node instanceof Heading heading) {
      return Optional.of(heading(heading.getLevel(), segment(heading)));
    } else if (node instanceof BlockQuote) {
      List<Block> blocks = readFrom(node.getFirstChild(), depth + 1);
      return Optional.<Block>of(new Block.Quotation(blocks, origin(node)))
          .filter(quotation -> !blocks.isEmpty());
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

  /** A heading of level 1 to 6 below the title. */
  Block heading(int level, Segment segment) {
    if (level == 1) {
      report.add(
          Finding.of(RuleId.MRK_005, segment.origin(), "a second heading of level 1 in the file")
              .hint("a file is one section; write '##' for a heading inside it"));
    }
    return new Block.Heading(Math.max(2, level), segment);
  }

  /** A paragraph, or its picture if that is all of it; empty if readers would see nothing. */
  private Optional<Block> paragraph(Node node) {
    TrailingId text = TrailingId.of(inlines.read(node));
    Origin origin = origin(node);
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
        new Block.Paragraph(segment(text.content(), text.id(), node, IdPlace.after(node))));
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

  private Block.Item item(ListItem item, int depth) {
    Node first = item.getFirstChild();
    if (first instanceof Paragraph) {
      Segment text = segment(first);
      return new Block.Item(text, readFrom(first.getNext(), depth + 1));
    }
    Segment empty = segment(List.of(), Optional.empty(), item, IdPlace.start(item));
    return new Block.Item(empty, readFrom(first, depth + 1));
  }

  private Segment segment(Node node) {
    TrailingId text = TrailingId.of(inlines.read(node));
    return segment(text.content(), text.id(), node, IdPlace.after(node));
  }

  private Segment segment(List<Inline> content, Optional<String> mark, Node node, IdPlace place) {
    SegmentId id = ids.next(mark, origin(node), place);
    return new Segment(id, Bitext.of(new Phrase(language, content)), origin(node));
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
