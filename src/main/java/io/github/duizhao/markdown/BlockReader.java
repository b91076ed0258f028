package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
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
  private final FigureReader figures;

  BlockReader(Language language, Lines lines, SegmentIds ids, InlineReader inlines, Report report) {
    this.language = language;
    this.lines = lines;
    this.report = report;
    this.ids = ids;
    this.inlines = inlines;
    this.literals = new LiteralReader(lines, inlines, report);
    this.figures = new FigureReader(inlines, language);
  }

  /** The blocks of a node and all its following siblings. */
  List<Block> readFrom(@Nullable Node first, int depth) {
    List<Block> blocks = new ArrayList<>();
    if (first != null && depth > MAX_DEPTH) {
      report.add(
          finding(RuleId.MRK_008, first, "blocks are nested more than " + MAX_DEPTH + " deep"));
      return blocks;
    }
    for (Node node = first; node != null; node = node.getNext()) {
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
    if (node instanceof Paragraph paragraph) {
      Optional<FigureReader.Marked> figure = figures.read(paragraph, origin(node));
      return Optional.of(
          figure
              .map(it -> figure(it, IdPlace.after(node)))
              .orElseGet(() -> new Block.Paragraph(segment(node))));
    } else if (node instanceof Heading heading) {
      return Optional.of(heading(heading));
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
      TrailingId trailing = TrailingId.of(inlines.read(paragraph));
      return trailing.content().isEmpty() ? trailing.id() : Optional.empty();
    }
    return Optional.empty();
  }

  private Block heading(Heading heading) {
    if (heading.getLevel() == 1) {
      report.add(
          finding(RuleId.MRK_005, heading, "a second heading of level 1 in the file")
              .hint("a file is one section; write '##' for a heading inside it"));
    }
    return new Block.Heading(Math.max(2, heading.getLevel()), segment(heading));
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

  private Block figure(FigureReader.Marked marked, IdPlace place) {
    Origin origin = marked.picture().origin();
    return new Block.Figure(
        ids.next(marked.id(), origin, place),
        marked.picture(),
        Optional.empty(),
        Freshness.CURRENT,
        origin);
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
    if (node instanceof HtmlBlockBase) {
      return finding(RuleId.MRK_001, node, "raw HTML is not allowed")
          .hint("write it in Markdown; for a literal '<' write \\<");
    }
    return finding(RuleId.MRK_007, node, "unsupported kind of block: " + node.getNodeName());
  }

  private Finding finding(RuleId rule, Node node, String message) {
    return Finding.of(rule, origin(node), message);
  }

  private Origin origin(Node node) {
    return lines.at(node.getStartOffset());
  }
}
