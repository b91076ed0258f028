package io.github.duizhao.markdown;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentBlocks;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins further blocks, {@code {#c5-1-p2+}}, to their segments. Their text becomes part of the
 * segment's, after an {@link Inline.BlockBreak}. {@link FurtherBlocksWriter} does the reverse.
 *
 * <p>Blocks of other segments in the same list or quotation remain there, after those of this one:
 *
 * <pre>{@code
 * A paragraph. {#c1-p3}
 *
 * 1. One. {#c1-p3+}       in the text of c1-p3
 * 2. Two. {#c1-p4}        in a list that starts with 2
 * }</pre>
 */
final class FurtherBlocks {
  private static final String OWN_ID = "give it its own id";

  private final SegmentIds ids;
  private final Report report;

  /** What follows the first block of each segment. */
  private final IdentityHashMap<Block, List<Inline>> further = new IdentityHashMap<>();

  private final Set<Block> joined = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Lists with an item that contains a block which was outside of it. */
  private final Set<Block> loose = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<SegmentId> found = new HashSet<>();
  private final Map<SegmentId, SegmentId> renamed = new HashMap<>();
  private @Nullable Run run;

  FurtherBlocks(SegmentIds ids, Report report) {
    this.ids = ids;
    this.report = report;
  }

  /** The last segment so far. */
  private static final class Run {
    private final Block first;
    private final String id;

    /** The containers around the first block. */
    private final List<Block> around;

    /** The containers of the last block inside these. */
    private List<Block> inside;

    private boolean isFaulty;

    Run(Block first, String id, List<Block> around) {
      this.first = first;
      this.id = id;
      this.around = around;
      this.inside = first instanceof Block.Item ? List.of(first) : List.of();
    }
  }

  /** Blocks with the further ones joined to their segments. */
  List<Block> join(List<Block> blocks) {
    if (ids.further().isEmpty()) {
      return blocks;
    }
    Block.walk(blocks, this::visit);
    ids.further()
        .forEach(
            (id, mark) -> {
              if (!found.contains(id)) {
                report(mark, "'" + mark.segment() + "+' is in a table", "delete the mark");
              }
            });
    return rebuild(blocks);
  }

  private void visit(Block block, List<Block> around) {
    if (block instanceof Block.Separator) {
      run = null;
    } else if (block instanceof Block.Identified identified) {
      SegmentIds.Mark mark = ids.further().get(identified.id());
      if (mark == null) {
        run = new Run(block, identified.id().value(), around);
      } else {
        found.add(identified.id());
        join(identified, mark, around);
      }
    }
  }

  private void join(Block.Identified block, SegmentIds.Mark mark, List<Block> around) {
    Run last = run;
    if (last == null || !last.id.equals(mark.segment())) {
      refuse(
          block,
          mark,
          "'" + mark.segment() + "+' does not directly follow '" + mark.segment() + "'",
          "put it directly after that segment, in the same file, or " + OWN_ID);
      last = new Run(block, mark.segment(), around);
      last.isFaulty = true;
      run = last;
      return;
    }
    Optional<Fault> fault = last.isFaulty ? Optional.empty() : fault(last, block, around);
    fault.ifPresent(it -> refuse(block, mark, it.message(), it.hint()));
    if (fault.isPresent() || last.isFaulty) {
      // what follows a wrong block is not reported again
      renamed.computeIfAbsent(block.id(), ids::instead);
      last.isFaulty = true;
    } else {
      add(last, block, mark.origin(), around);
    }
  }

  private void refuse(Block.Identified block, SegmentIds.Mark mark, String message, String hint) {
    report(mark, message, hint);
    renamed.put(block.id(), ids.instead(block.id()));
  }

  private void report(SegmentIds.Mark mark, String message, String hint) {
    report.add(Finding.of(RuleId.MRK_015, mark.origin(), message).hint(hint));
  }

  private record Fault(String message, String hint) {}

  /** What is wrong with a block that follows its segment. */
  private Optional<Fault> fault(Run last, Block.Identified block, List<Block> around) {
    String name = "'" + last.id + "+'";
    if (!(last.first instanceof Block.TextBlock)) {
      String kind = ((Block.Identified) last.first).description();
      return fault("'" + last.id + "' is a " + kind + " and cannot have further blocks", OWN_ID);
    } else if (content(block).isEmpty()) {
      String kind = block.description();
      return fault(
          name + " is a " + kind + ", which cannot be a further block of a segment", OWN_ID);
    } else if (content(block).get().isEmpty() && !(block instanceof Block.Item)) {
      return fault(name + " has no text", "delete it, or write the text before it");
    }
    int shared = shared(last, around);
    Block outer = shared < around.size() ? around.get(shared) : block;
    if (shared < last.around.size() && outer instanceof Block.Item) {
      return fault(
          name + " is not in the same " + name(last.around.get(shared)) + " as '" + last.id + "'",
          "move it there, or " + OWN_ID);
    }
    if (isSummary(last)) {
      return fault("'" + last.id + "' is a summary and cannot have further blocks", OWN_ID);
    }
    List<Block> inside = inside(last, block, around);
    boolean isFolded =
        inside.stream()
            .anyMatch(
                it ->
                    it instanceof Block.Quotation box
                        && box.form() == Block.Quotation.Form.DETAILS);
    if (isFolded) {
      return fault(name + " is in a <details> that '" + last.id + "' is not in", OWN_ID);
    }
    boolean isSibling = inside.size() == 1 && last.first instanceof Block.Item;
    if (!isSibling && hasOthers(block, last.id)) {
      return fault(name + " contains blocks of other segments", OWN_ID);
    }
    if (isTermOfOthers(last, block, inside)) {
      return fault(name + " is a term, and its definition is a block of another segment", OWN_ID);
    }
    return Optional.empty();
  }

  /** Whether a block starts a list of terms and would leave a definition without its term. */
  private boolean isTermOfOthers(Run last, Block block, List<Block> inside) {
    int depth = inside.size() - 2;
    if (depth < 0
        || !(block instanceof Block.Item term)
        || term.mark() != Block.Item.Mark.TERM
        || (depth < last.inside.size() && last.inside.get(depth) == inside.get(depth))) {
      return false;
    }
    return ((Block.ItemList) inside.get(depth))
        .items().stream()
            .dropWhile(item -> isFurther(item, last.id))
            .findFirst()
            .filter(item -> item.mark() != Block.Item.Mark.TERM)
            .isPresent();
  }

  private boolean isFurther(Block.Identified block, String id) {
    SegmentIds.Mark mark = ids.further().get(block.id());
    return mark != null && mark.segment().equals(id);
  }

  private static Optional<Fault> fault(String message, String hint) {
    return Optional.of(new Fault(message, hint));
  }

  private static String name(Block container) {
    if (container instanceof Block.Quotation box) {
      return box.form() == Block.Quotation.Form.QUOTATION ? "quotation" : "box";
    }
    return container instanceof Block.ItemList ? "list" : "list item";
  }

  private static boolean isSummary(Run last) {
    return !last.around.isEmpty()
        && last.around.get(last.around.size() - 1) instanceof Block.Quotation box
        && box.form() == Block.Quotation.Form.DETAILS
        && box.blocks().get(0) == last.first;
  }

  /** Whether a block contains blocks of other segments, or a break. */
  private boolean hasOthers(Block block, String id) {
    return Block.stream(block.children())
        .anyMatch(
            it ->
                it instanceof Block.Separator
                    || (it instanceof Block.Identified identified && !isFurther(identified, id)));
  }

  /**
   * The containers of a block inside those of its segment's first block. A block that is outside of
   * some of these is shown inside them, after the others of its segment.
   */
  private static List<Block> inside(Run last, Block block, List<Block> around) {
    int shared = shared(last, around);
    List<Block> all = new ArrayList<>(around);
    if (block instanceof Block.Item) {
      all.add(block);
    }
    boolean isOutside = shared < last.around.size();
    List<Block> inside = new ArrayList<>();
    if (isOutside && last.first instanceof Block.Item) {
      // the first item of the segment, or the last one that was joined to it
      inside.add(last.inside.get(0));
    }
    inside.addAll(all.subList(shared, all.size()));
    return inside;
  }

  /** How many containers of a block are also containers of its segment's first block. */
  private static int shared(Run last, List<Block> around) {
    int shared = 0;
    while (shared < Math.min(around.size(), last.around.size())
        && around.get(shared) == last.around.get(shared)) {
      shared++;
    }
    return shared;
  }

  private void add(Run last, Block.Identified block, Origin origin, List<Block> around) {
    List<Block> inside = inside(last, block, around);
    int keep = 0;
    while (keep < Math.min(inside.size(), last.inside.size())
        && inside.get(keep) == last.inside.get(keep)) {
      keep++;
    }
    List<SegmentBlocks.Container> opened =
        inside.subList(keep, inside.size()).stream().map(FurtherBlocks::container).toList();
    if (last.first instanceof Block.Item && shared(last, around) < last.around.size()) {
      loose.add(last.around.get(last.around.size() - 1));
    }
    List<Inline> text = further.computeIfAbsent(last.first, it -> new ArrayList<>());
    text.add(new Inline.BlockBreak(keep, opened, form(block), origin));
    content(block).ifPresent(text::addAll);
    last.inside = inside;
    joined.add(block);
  }

  /** The text of a block that can be a further one; a picture without a caption is text. */
  private static Optional<List<Inline>> content(Block block) {
    if (block instanceof Block.TextBlock text) {
      return Optional.of(text.segment().text().original().content());
    } else if (block instanceof Block.Figure figure && figure.original().caption().isEmpty()) {
      return Optional.of(List.of(new Inline.Image(figure.original())));
    }
    return Optional.empty();
  }

  private static SegmentBlocks.Form form(Block block) {
    if (block instanceof Block.Verse) {
      return new SegmentBlocks.Verse();
    } else if (block instanceof Block.CodeBlock code) {
      return new SegmentBlocks.Code(code.syntax());
    } else if (block instanceof Block.Heading heading) {
      return new SegmentBlocks.Heading(heading.level());
    }
    return new SegmentBlocks.Paragraph();
  }

  private static SegmentBlocks.Container container(Block block) {
    if (block instanceof Block.Quotation box) {
      return new SegmentBlocks.Box(box.form());
    } else if (block instanceof Block.ItemList list) {
      return new SegmentBlocks.Items(list.kind(), list.start(), list.spacing());
    }
    return new SegmentBlocks.Entry(((Block.Item) block).mark());
  }

  private List<Block> rebuild(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        Block.ItemList rest = rebuild(list);
        if (!rest.items().isEmpty()) {
          result.add(rest);
        }
      } else if (block instanceof Block.Quotation box) {
        List<Block> content = rebuild(box.blocks());
        if (!content.isEmpty()) {
          result.add(box.withChildren(content));
        }
      } else if (!joined.contains(block)) {
        result.add(changed(block));
      }
    }
    return result;
  }

  /** A list without further items. What is nested in a sibling of a segment's item is kept. */
  private Block.ItemList rebuild(Block.ItemList list) {
    List<Block.Item> items = new ArrayList<>();
    int gone = 0;
    for (Block.Item item : list.items()) {
      List<Block> content = rebuild(item.blocks());
      if (!joined.contains(item)) {
        Block.Item changed = (Block.Item) changed(item);
        items.add(new Block.Item(changed.mark(), changed.segment(), content));
      } else if (items.isEmpty()) {
        gone++;
      } else if (!content.isEmpty()) {
        int last = items.size() - 1;
        List<Block> all = new ArrayList<>(items.get(last).blocks());
        all.addAll(content);
        items.set(last, new Block.Item(items.get(last).mark(), items.get(last).segment(), all));
      }
    }
    boolean isNumbered =
        list.kind() == Block.ItemList.Kind.ORDERED
            || list.kind() == Block.ItemList.Kind.PARENTHESIZED;
    int start = isNumbered ? list.start() + gone : list.start();
    Block.ItemList.Spacing spacing =
        loose.contains(list) ? Block.ItemList.Spacing.LOOSE : list.spacing();
    return new Block.ItemList(list.kind(), start, spacing, items, list.origin());
  }

  private Block changed(Block block) {
    if (block instanceof Block.TextBlock text) {
      Segment segment = text.segment();
      List<Inline> more = further.getOrDefault(block, List.of());
      SegmentId id = renamed.getOrDefault(segment.id(), segment.id());
      if (more.isEmpty() && id.equals(segment.id())) {
        return block;
      }
      Phrase phrase = segment.text().original();
      List<Inline> content = new ArrayList<>(phrase.content());
      content.addAll(more);
      Bitext all = Bitext.of(new Phrase(phrase.language(), content));
      return text.with(new Segment(id, all, segment.origin()));
    } else if (block instanceof Block.Table table) {
      SegmentId id = renamed.getOrDefault(table.id(), table.id());
      return new Block.Table(id, table.alignments(), table.header(), table.rows(), table.origin());
    } else if (block instanceof Block.Figure figure) {
      SegmentId id = renamed.getOrDefault(figure.id(), figure.id());
      return new Block.Figure(
          id, figure.original(), figure.translation(), figure.freshness(), figure.origin());
    }
    return block;
  }
}
