package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentBlocks;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.publication.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Renders one side of a list, table or figure, with all nested blocks. The first side that a page
 * shows carries the ids.
 */
final class SideRenderer implements Block.Visitor<String> {
  private final PageMarkup page;
  private final Side.Role role;

  SideRenderer(PageMarkup page, Side.Role role) {
    this.page = page;
    this.role = role;
  }

  /** Renders a list; an outermost list declares the class and language of its side. */
  String list(Block.ItemList list, boolean outermost) {
    boolean ordered =
        list.kind() == Block.ItemList.Kind.ORDERED
            || list.kind() == Block.ItemList.Kind.PARENTHESIZED;
    HtmlWriter html = page.html();
    Optional<Side.Role> side = Optional.of(role).filter(it -> outermost);
    page.openList(html, side, list.kind(), list.start(), list.spacing());
    boolean gap = false;
    int number = list.start();
    for (Block.Item item : list.items()) {
      if (!isLeftOut(item)) {
        // after an omitted item, the numbers continue to match the original's
        html.raw(
            item(item, list.kind(), gap && ordered ? OptionalInt.of(number) : OptionalInt.empty()));
      }
      gap = isLeftOut(item);
      number += SegmentBlocks.of(item.segment().text().original()).items();
    }
    return html.close().line().toString();
  }

  private String item(Block.Item item, Block.ItemList.Kind list, OptionalInt number) {
    HtmlWriter html = page.html();
    page.openItem(html, list, item.mark(), language(), id(item.id()), number);
    Bitext text = item.segment().text();
    Optional<Side> side = side(text).filter(Side::hasFurtherBlocks);
    if (side.isEmpty()) {
      html.raw(text(text));
    } else {
      html.raw(shown(side.get().firstBlock(), "span", this::inline));
      further(side.get(), html, 1, list);
    }
    return html.raw(blocks(item.blocks())).close().line().toString();
  }

  /** Whether this is the translation's side and the translator omitted the whole block. */
  private boolean isLeftOut(Block block) {
    if (role != Side.Role.TRANSLATION) {
      return false;
    }
    List<LocatedText> texts = Block.texts(List.of(block)).toList();
    return !texts.isEmpty() && texts.stream().allMatch(text -> text.text().isOmitted());
  }

  private String blocks(List<Block> blocks) {
    return page.blocks(blocks.stream().filter(block -> !isLeftOut(block)).toList(), this);
  }

  @Override
  public String table(Block.Table table) {
    HtmlWriter html = page.html().open("table").attribute("id", id(table.id()));
    html.cssClass(role.cssClass()).lang(language()).line().open("thead").line();
    row(html, table, table.header(), "col");
    html.close().line().open("tbody").line();
    table.rows().forEach(row -> row(html, table, row, "row"));
    html.close().line().close().line();
    return html.raw(page.staleParagraph(isStale(table))).toString();
  }

  /** Adds a row. In a header row all cells are heads; in other rows the first cell can be one. */
  private void row(HtmlWriter html, Block.Table table, Block.Row row, String scope) {
    html.open("tr");
    for (int i = 0; i < row.cells().size(); i++) {
      boolean head = scope.equals("col") || (i == 0 && table.hasRowHeads());
      String content = cell(head ? head(row.cells().get(i)) : row.cells().get(i));
      if (head && !content.isBlank()) {
        html.open("th").attribute("scope", scope);
      } else {
        html.open("td");
      }
      html.cssClass(alignment(table, i)).raw(content).close();
    }
    html.close().line();
  }

  private static String alignment(Block.Table table, int column) {
    Block.Table.Alignment alignment =
        column < table.alignments().size()
            ? table.alignments().get(column)
            : Block.Table.Alignment.START;
    return switch (alignment) {
      case START -> "";
      case CENTER -> "center";
      case END -> "end";
    };
  }

  /** The text of a head cell; strong emphasis on all of it is dropped, as heads are bold. */
  private static Bitext head(Bitext text) {
    Optional<Phrase> translation = text.translation().map(SideRenderer::plain);
    return new Bitext(plain(text.original()), translation, text.freshness());
  }

  private static Phrase plain(Phrase phrase) {
    List<Inline> content = phrase.content();
    return content.size() == 1 && content.get(0) instanceof Inline.Strong strong
        ? new Phrase(phrase.language(), strong.content())
        : phrase;
  }

  /** The text of a cell without a stale mark: a stale table is marked as a whole. */
  private String cell(Bitext text) {
    return text.translation().isPresent()
        ? text(new Bitext(text.original(), text.translation()))
        : text(text);
  }

  private boolean isStale(Block.Table table) {
    return role == Side.Role.TRANSLATION
        && table.header().cells().stream()
            .flatMap(cell -> page.sides(cell).stream())
            .anyMatch(Side::isStale);
  }

  private String text(Bitext text) {
    return text(text, "span", this::inline);
  }

  private String inline(Side side) {
    return page.content(side).render(side.phrase().content());
  }

  /** The text of this side, or the marked original if the translation is missing. */
  private String text(Bitext text, String element, Function<Side, String> render) {
    Optional<Side> side = side(text);
    if (side.isEmpty()) {
      return "";
    }
    String content = shown(side.get(), element, render);
    if (isMissing(side.get())) {
      return content + " " + page.untranslatedMark("span");
    }
    boolean block = element.equals("div");
    return content
        + (block ? page.staleParagraph(side.get().isStale()) : page.staleMark(side.get()));
  }

  /** What to show of a text on this side. */
  private Optional<Side> side(Bitext text) {
    boolean translation = role != Side.Role.ORIGINAL;
    return page.sides(text).stream()
        .filter(side -> side.role() == role || (translation && side.role() != Side.Role.ORIGINAL))
        .findFirst();
  }

  /** Whether a text is the original in place of a missing translation. */
  private boolean isMissing(Side side) {
    return side.role() == Side.Role.UNTRANSLATED && role != side.role();
  }

  private String shown(Side side, String element, Function<Side, String> render) {
    String content = render.apply(side);
    if (isMissing(side)) {
      HtmlWriter html = page.html().open(element).lang(side.phrase().language());
      return html.raw(content).close().toString();
    }
    return content;
  }

  /** Adds the further blocks of a text, and its mark after the last one. */
  private void further(Side side, HtmlWriter html, int open, Block.ItemList.Kind list) {
    boolean missing = isMissing(side);
    Language around = missing ? language() : side.phrase().language();
    new FurtherRenderer(page, page.content(side), side.phrase().language(), around, list)
        .render(SegmentBlocks.of(side.phrase()).further(), html, open);
    html.raw(missing ? page.untranslatedMark("p") + "\n" : page.staleParagraph(side.isStale()));
  }

  /** A block with the id of its segment, and the further blocks of the segment. */
  private String block(
      String element,
      String cssClass,
      Segment segment,
      String inside,
      Function<Side, String> render) {
    HtmlWriter html = page.html().open(element).cssClass(cssClass);
    html.attribute("id", id(segment.id()));
    Optional<Side> side = side(segment.text()).filter(Side::hasFurtherBlocks);
    if (side.isEmpty()) {
      return html.raw(text(segment.text(), inside, render)).close().line().toString();
    }
    html.raw(shown(side.get().firstBlock(), inside, render)).close().line();
    further(side.get(), html, 0, Block.ItemList.Kind.BULLET);
    return html.toString();
  }

  private Optional<String> id(SegmentId id) {
    boolean first = role != Side.Role.TRANSLATION || !page.publication().edition().isBilingual();
    return first ? Optional.of(id.value()) : Optional.empty();
  }

  private Language language() {
    return page.language(role);
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return block("p", "", paragraph.segment(), "span", this::inline);
  }

  @Override
  public String heading(Block.Heading heading) {
    return block("p", "subheading", heading.segment(), "span", this::inline);
  }

  @Override
  public String verse(Block.Verse verse) {
    return block(
        "div", "verse", verse.segment(), "div", side -> page.content(side).verse(side.phrase()));
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return block(
        "pre",
        "",
        code.segment(),
        "span",
        side -> page.content(side).codeBlock(code.syntax(), side.phrase()));
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return page.quotation(quotation, this, this::summary, key -> page.word(key, language()));
  }

  private String summary(Block.Paragraph paragraph) {
    HtmlWriter html = page.html().open("summary").attribute("id", id(paragraph.segment().id()));
    return html.raw(text(paragraph.segment().text())).close().line().toString();
  }

  @Override
  public String itemList(Block.ItemList list) {
    return list(list, false);
  }

  @Override
  public String figure(Block.Figure figure) {
    return figure(figure, false);
  }

  /** Renders the picture of this side with its caption. */
  String figure(Block.Figure figure, boolean outermost) {
    Depiction shown = figure.in(language());
    HtmlWriter html = page.html().open("figure");
    if (outermost) {
      html.cssClass(role.cssClass()).lang(language());
    } else {
      html.attribute("id", id(figure.id()));
    }
    HtmlWriter picture = page.medium().picture(page.publication().book().picture(shown));
    picture.attribute("alt", shown.alt().plainText());
    if (!shown.alt().language().equals(language())) {
      picture.lang(shown.alt().language());
    }
    html.line().raw(picture.empty().toString()).line();
    String caption = figure.caption().map(this::text).orElseGet(() -> staleMark(figure));
    if (!caption.isEmpty()) {
      html.open("figcaption").raw(caption).close().line();
    }
    return html.close().line().toString();
  }

  /** The mark of a stale picture without a caption. */
  private String staleMark(Block.Figure figure) {
    return page.sides(figure.alt()).stream()
        .filter(side -> side.role() == role)
        .map(page::staleMark)
        .findFirst()
        .orElse("")
        .strip();
  }

  @Override
  public String separator(Block.Separator separator) {
    return page.html().open("hr").empty().line().toString();
  }
}
