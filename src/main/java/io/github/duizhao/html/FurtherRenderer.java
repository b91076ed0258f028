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
  static final String LIST_ITEM = "li";
  static final String DEFINITION = "dd";

  private final PageMarkup page;
  private final InlineRenderer content;
  private final Optional<Language> language;

  /** The element of an item in each open container, the innermost last. */
  private final Deque<String> items = new ArrayDeque<>();

  /**
   * Creates a renderer.
   *
   * @param language of the text, if the elements around it have another one
   * @param item the element of an item next to the segment's own
   */
  FurtherRenderer(
      PageMarkup page, InlineRenderer content, Optional<Language> language, String item) {
    this.page = page;
    this.content = content;
    this.language = language;
    this.items.add(item);
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
      items.addLast(LIST_ITEM);
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
      items.removeLast();
    }
    return Math.min(depth, rest);
  }

  private void open(SegmentBlocks.Container container, HtmlWriter html) {
    if (container instanceof SegmentBlocks.Items list) {
      page.openList(html, Optional.empty(), list.kind(), list.start(), list.spacing());
      items.addLast(list.kind() == Block.ItemList.Kind.DEFINITIONS ? DEFINITION : LIST_ITEM);
    } else if (container instanceof SegmentBlocks.Box box) {
      page.openBox(html, box.kind());
      items.addLast(LIST_ITEM);
    } else {
      html.open(items.getLast());
      items.addLast(LIST_ITEM);
    }
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
