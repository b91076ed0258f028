package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

  /**
   * A quotation, or another box.
   *
   * @param summary renders the first block of a box that a reader may fold away
   * @param label renders a word of the interface for a box, given its key
   */
  String quotation(
      Block.Quotation quotation,
      Block.Visitor<String> renderer,
      Function<Block.Paragraph, String> summary,
      UnaryOperator<String> label) {
    return switch (quotation.form()) {
      case DETAILS -> details(quotation.blocks(), renderer, summary);
      case CENTER -> box("div", "centered", quotation.blocks(), renderer);
      case QUOTATION -> box("blockquote", "", quotation.blocks(), renderer);
      case NOTE, TIP, IMPORTANT, WARNING, CAUTION -> alert(quotation, renderer, label);
    };
  }

  private String alert(
      Block.Quotation alert, Block.Visitor<String> renderer, UnaryOperator<String> label) {
    String content = blocks(alert.blocks(), renderer);
    if (content.isBlank()) {
      return "";
    }
    String kind = alert.form().name().toLowerCase(Locale.ROOT);
    HtmlWriter html = html().open("div").cssClass("alert", "alert-" + kind);
    html.attribute("role", "note").line();
    html.open("p").cssClass("alert-label").raw(label.apply("alert-" + kind)).close().line();
    return html.raw(content).close().line().toString();
  }

  /** The box before a task; empty for other items. */
  String taskBox(Block.Item item, Language language) {
    return switch (item.mark()) {
      case OPEN -> taskBox("open", language);
      case DONE -> taskBox("done", language);
      case NONE, TERM -> "";
    };
  }

  private String taskBox(String state, Language language) {
    HtmlWriter html =
        html().open("span").cssClass("task", "task-" + state).attribute("role", "img");
    html.attribute("aria-label", markup.word("task-" + state, language).text());
    return html.text(markup.word("box-" + state, language).text()).close() + " ";
  }

  private String box(
      String element, String cssClass, List<Block> blocks, Block.Visitor<String> renderer) {
    HtmlWriter html = html().open(element).cssClass(cssClass).line();
    return html.raw(blocks(blocks, renderer)).close().line().toString();
  }

  /**
   * Starts a list.
   *
   * @param side whose class and language the list declares, unless an element around it does
   */
  void openList(
      HtmlWriter html,
      Optional<Side.Role> side,
      Block.ItemList.Kind kind,
      int start,
      Block.ItemList.Spacing spacing) {
    boolean ordered =
        kind == Block.ItemList.Kind.ORDERED || kind == Block.ItemList.Kind.PARENTHESIZED;
    html.open(
        switch (kind) {
          case BULLET -> "ul";
          case ORDERED, PARENTHESIZED -> "ol";
          case DEFINITIONS -> "dl";
        });
    html.cssClass(
        side.map(Side.Role::cssClass).orElse(""),
        kind == Block.ItemList.Kind.PARENTHESIZED ? "parenthesized" : "",
        spacing == Block.ItemList.Spacing.LOOSE ? "loose" : "");
    side.ifPresent(role -> html.lang(language(role)));
    if (ordered && start != 1) {
      html.attribute("start", String.valueOf(start));
    }
    html.line();
  }

  /** Starts the element of a box that is not folded. */
  void openBox(HtmlWriter html, Block.Quotation.Form kind) {
    boolean isCentered = kind == Block.Quotation.Form.CENTER;
    html.open(isCentered ? "div" : "blockquote").cssClass(isCentered ? "centered" : "").line();
  }

  /** The language of the texts in a role. */
  Language language(Side.Role role) {
    Languages languages = markup.languages();
    return role == Side.Role.TRANSLATION ? languages.translation() : languages.original();
  }

  private String details(
      List<Block> blocks,
      Block.Visitor<String> renderer,
      Function<Block.Paragraph, String> summary) {
    boolean folds = medium().folds() && blocks.get(0) instanceof Block.Paragraph;
    String line = folds ? summary.apply((Block.Paragraph) blocks.get(0)) : "";
    if (line.isEmpty()) {
      return box("div", "fold", blocks, renderer);
    }
    HtmlWriter html = html().open("details").cssClass("fold").line().raw(line);
    html.raw(blocks(blocks.subList(1, blocks.size()), renderer));
    return html.close().line().toString();
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
