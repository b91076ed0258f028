package io.github.duizhao.markdown;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentBlocks;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the blocks of each segment again from its text, which {@link FurtherBlocks} joined. */
final class FurtherBlocksWriter {
  private final Set<Segment> further = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The lists and boxes that contain only further blocks. */
  private final Set<Block> made = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The id of a segment as it is written: that of a further block ends with {@code +}. */
  String mark(Segment segment) {
    return "{#" + segment.id() + (further.contains(segment) ? "+}" : "}");
  }

  /** Blocks, with every block of each segment where its file has it. */
  List<Block> separate(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        List<Block.Item> items = new ArrayList<>();
        list.items().forEach(item -> items.addAll(separate(item)));
        add(result, with(list, items));
      } else if (block instanceof Block.TextBlock text) {
        SegmentBlocks parts = SegmentBlocks.of(text.segment().text().original());
        result.add(parts.isSeveral() ? text.with(first(text.segment(), parts)) : block);
        result.addAll(tree(text.id(), parts, new Node(Optional.empty(), text.origin())).blocks());
      } else {
        add(result, block.withChildren(separate(block.children())));
      }
    }
    return result;
  }

  /** An item and those of its further blocks that are items of the same list. */
  private List<Block.Item> separate(Block.Item item) {
    SegmentBlocks parts = SegmentBlocks.of(item.segment().text().original());
    Node list = new Node(Optional.empty(), item.origin());
    Node own = new Node(Optional.of(new SegmentBlocks.Entry(item.mark())), item.origin());
    own.text = Optional.of(parts.isSeveral() ? first(item.segment(), parts) : item.segment());
    list.children.add(own);
    List<Block.Item> items = new ArrayList<>(tree(item.id(), parts, list).items());
    Block.Item last = items.get(items.size() - 1);
    List<Block> content = new ArrayList<>(last.blocks());
    separate(item.blocks()).forEach(block -> add(content, block));
    items.set(items.size() - 1, new Block.Item(last.mark(), last.segment(), content));
    return items;
  }

  /** Adds a block. A list or box continues one that is made from further blocks. */
  private void add(List<Block> blocks, Block block) {
    int last = blocks.size() - 1;
    if (last < 0 || !made.contains(blocks.get(last))) {
      blocks.add(block);
    } else if (block instanceof Block.ItemList list
        && blocks.get(last) instanceof Block.ItemList before
        && continues(before, list)) {
      List<Block.Item> items = new ArrayList<>(before.items());
      items.addAll(list.items());
      blocks.set(last, with(before, items));
    } else if (block instanceof Block.Quotation box
        && blocks.get(last) instanceof Block.Quotation before
        && box.form() == before.form()) {
      List<Block> content = new ArrayList<>(before.blocks());
      box.blocks().forEach(it -> add(content, it));
      blocks.set(last, before.withChildren(content));
    } else {
      blocks.add(block);
    }
  }

  private static boolean continues(Block.ItemList before, Block.ItemList list) {
    boolean isNumbered = list.kind() != Block.ItemList.Kind.BULLET;
    return list.kind() == before.kind()
        && list.spacing() == before.spacing()
        && (!isNumbered || list.start() == before.start() + before.items().size());
  }

  private static Block.ItemList with(Block.ItemList list, List<Block.Item> items) {
    return new Block.ItemList(list.kind(), list.start(), list.spacing(), items, list.origin());
  }

  private static Segment first(Segment segment, SegmentBlocks parts) {
    return new Segment(segment.id(), Bitext.of(parts.first()), segment.origin());
  }

  /** A container that is being filled; each child is a node or a block. */
  private final class Node {
    private final Optional<SegmentBlocks.Container> container;
    private final Origin origin;
    private final List<Object> children = new ArrayList<>();
    private Optional<Segment> text = Optional.empty();

    Node(Optional<SegmentBlocks.Container> container, Origin origin) {
      this.container = container;
      this.origin = origin;
    }

    List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      for (Object child : children) {
        blocks.add(child instanceof Node node ? node.block() : (Block) child);
      }
      return blocks;
    }

    List<Block.Item> items() {
      return blocks().stream().map(Block.Item.class::cast).toList();
    }

    private Block block() {
      SegmentBlocks.Container own = container.orElseThrow();
      if (own instanceof SegmentBlocks.Box box) {
        return made(new Block.Quotation(box.kind(), blocks(), origin));
      } else if (own instanceof SegmentBlocks.Items list) {
        return made(new Block.ItemList(list.kind(), list.start(), list.spacing(), items(), origin));
      }
      return new Block.Item(((SegmentBlocks.Entry) own).mark(), text.orElseThrow(), blocks());
    }
  }

  private Block made(Block container) {
    made.add(container);
    return container;
  }

  /** Adds the further blocks of a segment to a node, in which an item is open if it has one. */
  private Node tree(SegmentId id, SegmentBlocks parts, Node root) {
    List<Node> open = new ArrayList<>(List.of(root));
    root.children.forEach(child -> open.add((Node) child));
    for (SegmentBlocks.Further part : parts.further()) {
      open.subList(part.start().keep() + 1, open.size()).clear();
      for (SegmentBlocks.Container container : part.start().opened()) {
        Node node = new Node(Optional.of(container), part.start().origin());
        open.get(open.size() - 1).children.add(node);
        open.add(node);
      }
      Segment segment = new Segment(id, Bitext.of(part.phrase()), part.start().origin());
      further.add(segment);
      Node last = open.get(open.size() - 1);
      if (part.start().isItem()) {
        last.text = Optional.of(segment);
      } else {
        last.children.add(block(part.start().form(), segment));
      }
    }
    return root;
  }

  private static Block block(SegmentBlocks.Form form, Segment segment) {
    if (form instanceof SegmentBlocks.Verse) {
      return new Block.Verse(segment);
    } else if (form instanceof SegmentBlocks.Code code) {
      return new Block.CodeBlock(code.syntax(), segment);
    } else if (form instanceof SegmentBlocks.Heading heading) {
      return new Block.Heading(heading.level(), segment);
    }
    return new Block.Paragraph(segment);
  }
}
