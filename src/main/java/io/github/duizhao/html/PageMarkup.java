package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.List;

/**
 * Markup that the renderers of one page share: sides of texts, their content and marks. {@link
 * Markup} has what all pages of a publication share.
 */
record PageMarkup(Page page, Markup markup, NoteReferences references) {

  HtmlWriter html() {
    return markup.html();
  }

  Medium medium() {
    return markup.medium();
  }

  Publication publication() {
    return markup.publication();
  }

  /** Blocks, one after the other. */
  String blocks(List<Block> blocks, Block.Visitor<String> renderer) {
    HtmlWriter html = html();
    blocks.forEach(block -> html.raw(block.accept(renderer)));
    return html.toString();
  }

  /** A quotation of blocks. */
  String quotation(Block.Quotation quotation, Block.Visitor<String> renderer) {
    HtmlWriter html = html().open("blockquote").line();
    return html.raw(blocks(quotation.blocks(), renderer)).close().line().toString();
  }

  /** The sides of a text to show. A section in one language only has no untranslated side. */
  List<Side> sides(Bitext text) {
    List<Side> sides = publication().sides(text);
    return page.section().languages().size() == 2
        ? sides
        : sides.stream().filter(side -> side.role() != Side.Role.UNTRANSLATED).toList();
  }

  /** A renderer for the content of a side. */
  InlineRenderer content(Side side) {
    return new InlineRenderer(publication(), medium(), side.phrase().language(), references);
  }

  /** Starts an element for a side, with the side's class and language. */
  HtmlWriter open(String element, Side side, String cssClass) {
    HtmlWriter html = html().open(element).cssClass(side.role().cssClass(), cssClass);
    return html.lang(side.phrase().language());
  }

  /** The mark of an untranslated text, in the language that is missing. */
  String untranslatedMark(String element) {
    return markup.mark("untranslated", element);
  }

  /** The mark after a stale translation; empty if the translation is current. */
  String staleMark(Side side) {
    return side.isStale() ? " " + markup.mark("stale", "span") : "";
  }

  /** The same mark as a paragraph. */
  String staleParagraph(boolean stale) {
    return stale ? markup.mark("stale", "p") + "\n" : "";
  }
}
