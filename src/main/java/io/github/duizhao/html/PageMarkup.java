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
import java.util.OptionalInt;
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
   * @param label renders a word of the interface for the box, given its key
   */
  String quotation(
      Block.Quotation quotation,
      Block.Visitor<String> renderer,
      Function<Block.Paragraph, String> summary,
      UnaryOperator<String> label) {
    if (quotation.form() == Block.Quotation.Form.DETAILS) {
      return details(quotation.blocks(), renderer, summary, label);
    }
    String content = blocks(quotation.blocks(), renderer);
    if (quotation.form().isAlert() && content.isBlank()) {
      return "";
    }
    HtmlWriter html = html();
    openBox(html, quotation.form(), label);
    return html.raw(content).close().line().toString();
  }

  /**
   * Starts a box that is not folded.
   *
   * @param label renders a word of the interface for the box, given its key
   */
  void openBox(HtmlWriter html, Block.Quotation.Form form, UnaryOperator<String> label) {
    switch (form) {
      case QUOTATION -> html.open("blockquote").line();
      case CENTER -> html.open("div").cssClass("centered").line();
      case DETAILS -> html.open("div").cssClass("fold").line();
      case NOTE, TIP, IMPORTANT, WARNING, CAUTION -> {
        String kind = form.name().toLowerCase(Locale.ROOT);
        html.open("div").cssClass("alert", "alert-" + kind).attribute("role", "note").line();
        html.open("p").cssClass("alert-label").raw(label.apply("alert-" + kind)).close().line();
      }
    }
  }

  /** A word of the interface in one language, marked with the language it is in. */
  String word(String key, Language language) {
    InterfaceWords.Word word = markup.word(key, language);
    return html().open("span").lang(word.language()).text(word.text()).close().toString();
  }

  /** Starts an item of a list; a task begins with its box. */
  void openItem(
      HtmlWriter html, Block.ItemList.Kind list, Block.Item.Mark mark, Language language) {
    openItem(html, list, mark, language, Optional.empty(), OptionalInt.empty());
  }

  /**
   * Starts an item of a list; a task begins with its box.
   *
   * @param language of the box
   * @param number of the item, if it is not one more than the number before
   */
  void openItem(
      HtmlWriter html,
      Block.ItemList.Kind list,
      Block.Item.Mark mark,
      Language language,
      Optional<String> id,
      OptionalInt number) {
    boolean isDefinitions = list == Block.ItemList.Kind.DEFINITIONS;
    html.open(!isDefinitions ? "li" : mark == Block.Item.Mark.TERM ? "dt" : "dd");
    html.attribute("id", id);
    number.ifPresent(it -> html.attribute("value", String.valueOf(it)));
    switch (mark) {
      case OPEN -> html.cssClass("task-item").raw(taskBox("open", language));
      case DONE -> html.cssClass("task-item").raw(taskBox("done", language));
      case NONE, TERM -> {}
    }
  }

  private String taskBox(String state, Language language) {
    HtmlWriter html =
        html().open("span").cssClass("task", "task-" + state).attribute("role", "img");
    html.attribute("aria-label", markup.word("task-" + state, language).text());
    return html.text(markup.word("box-" + state, language).text()).close() + " ";
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

  /** The language of the texts in a role. */
  Language language(Side.Role role) {
    Languages languages = markup.languages();
    return role == Side.Role.TRANSLATION ? languages.translation() : languages.original();
  }

  private String details(
      List<Block> blocks,
      Block.Visitor<String> renderer,
      Function<Block.Paragraph, String> summary,
      UnaryOperator<String> label) {
    boolean folds = medium().folds() && blocks.get(0) instanceof Block.Paragraph;
    String line = folds ? summary.apply((Block.Paragraph) blocks.get(0)) : "";
    if (line.isEmpty()) {
      HtmlWriter html = html();
      openBox(html, Block.Quotation.Form.DETAILS, label);
      return html.raw(blocks(blocks, renderer)).close().line().toString();
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
