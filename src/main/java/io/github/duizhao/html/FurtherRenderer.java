package io.github.duizhao.html;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.SegmentBlocks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Renders the further blocks of a segment on one side: {@code <p>…</p><ul><li>…</li></ul>}. */
final class FurtherRenderer {
  private final PageMarkup page;
  private final InlineRenderer content;
  private final Optional<Language> language;

  /** The language of the elements around the text. */
  private final Language around;

  /** The kind of list that each open container is, the innermost last; bullets if it is none. */
  private final Deque<Block.ItemList.Kind> lists = new ArrayDeque<>();

  /**
   * Creates a renderer.
   *
   * @param language of the text
   * @param around the language of the elements around it
   * @param list the kind of the list that the segment's first block is an item of, if it is one
   */
  FurtherRenderer(
      PageMarkup page,
      InlineRenderer content,
      Language language,
      Language around,
      Block.ItemList.Kind list) {
    this.page = page;
    this.content = content;
    this.language = Optional.of(language).filter(it -> !it.equals(around));
    this.around = around;
    this.lists.add(list);
  }

  /**
   * Adds blocks.
   *
   * @param open the number of the segment's containers that are open, 1 for an item; as many are
   *     open afterwards, but these may be others
   */
  void render(List<SegmentBlocks.Further> blocks, HtmlWriter html, int open) {
    int depth = open;
    for (int i = 0; i < open; i++) {
      lists.addLast(Block.ItemList.Kind.BULLET);
    }
    for (SegmentBlocks.Further block : blocks) {
      depth = close(html, depth, block.start().keep());
      for (SegmentBlocks.Container container : block.start().opened()) {
        open(container, html);
        depth++;
      }
      if (block.start().isItem()) {
        text(block, html);
      } else {
        block(block, html);
      }
    }
    close(html, depth, open);
  }

  private int close(HtmlWriter html, int depth, int rest) {
    for (int i = depth; i > rest; i--) {
      html.close().line();
      lists.removeLast();
    }
    return Math.min(depth, rest);
  }

  private void open(SegmentBlocks.Container container, HtmlWriter html) {
    Block.ItemList.Kind list = Block.ItemList.Kind.BULLET;
    if (container instanceof SegmentBlocks.Items items) {
      page.openList(html, Optional.empty(), items.kind(), items.start(), items.spacing());
      list = items.kind();
    } else if (container instanceof SegmentBlocks.Box box) {
      page.openBox(html, box.kind(), key -> page.word(key, around));
    } else {
      page.openItem(html, lists.getLast(), ((SegmentBlocks.Entry) container).mark(), around);
    }
    lists.addLast(list);
  }

  /** Adds the text of an item, whose other blocks may be in another language. */
  private void text(SegmentBlocks.Further item, HtmlWriter html) {
    language.ifPresent(it -> html.open("span").lang(it));
    html.raw(content.render(item.phrase().content()));
    language.ifPresent(it -> html.close());
  }

  private void block(SegmentBlocks.Further block, HtmlWriter html) {
    if (block.start().form() instanceof SegmentBlocks.Verse) {
      start("div", "verse", html).raw(content.verse(block.phrase()));
    } else if (block.start().form() instanceof SegmentBlocks.Code code) {
      start("pre", "", html).raw(content.codeBlock(code.syntax(), block.phrase()));
    } else {
      boolean isHeading = block.start().form() instanceof SegmentBlocks.Heading;
      start("p", isHeading ? "subheading" : "", html).raw(content.render(block.phrase().content()));
    }
    html.close().line();
  }

  private HtmlWriter start(String element, String cssClass, HtmlWriter html) {
    html.open(element).cssClass(cssClass);
    language.ifPresent(html::lang);
    return html;
  }
}
