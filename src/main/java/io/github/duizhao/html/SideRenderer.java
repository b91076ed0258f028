package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.publication.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders one side of a list, table or picture, with whatever is nested in it. The first side that
 * a page shows carries the ids.
 */
final class SideRenderer implements Block.Visitor<String> {
  private final PageRenderer page;
  private final Side.Role role;

  SideRenderer(PageRenderer page, Side.Role role) {
    this.page = page;
    this.role = role;
  }

  String list(Block.ItemList list, boolean outermost) {
    boolean ordered = list.kind() != Block.ItemList.Kind.BULLET;
    String start = ordered && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
    String name = ordered ? "ol" : "ul";
    String attributes = outermost ? attributes(cssClasses(list)) : cssClass(cssClasses(list));
    StringBuilder html = new StringBuilder("<" + name + attributes + start + ">\n");
    list.items().forEach(item -> html.append(item.accept(this)));
    return html.append("</" + name + ">\n").toString();
  }

  String table(Block.Table table, SegmentId id) {
    StringBuilder html = new StringBuilder();
    html.append("<table" + id(id) + attributes("") + ">\n<thead>\n");
    row(html, table, table.header(), "col");
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(html, table, row, "row"));
    return html.append("</tbody>\n</table>\n").toString();
  }

  /** One row; its cells head columns, or the first of them heads the row. */
  private void row(StringBuilder html, Block.Table table, Block.Row row, String scope) {
    html.append("<tr>");
    for (int i = 0; i < row.cells().size(); i++) {
      boolean head = scope.equals("col") || (i == 0 && table.hasRowHeads());
      String content = cell(head ? head(row.cells().get(i)) : row.cells().get(i));
      String name = head && !content.isBlank() ? "th" : "td";
      html.append("<" + name + (name.equals("th") ? " scope=\"" + scope + "\"" : ""));
      html.append(cssClass(alignment(table, i))).append(">").append(content);
      html.append("</" + name + ">");
    }
    html.append("</tr>\n");
  }

  private static String alignment(Block.Table table, int column) {
    Block.Table.Alignment alignment =
        column < table.alignments().size()
            ? table.alignments().get(column)
            : Block.Table.Alignment.START;
    return switch (alignment) {
      case START -> "";
      case CENTER -> " center";
      case END -> " end";
    };
  }

  /** A head is strong by itself. */
  private static Bitext head(Bitext text) {
    Optional<Phrase> translation = text.translation().map(SideRenderer::plain);
    return new Bitext(plain(text.original()), translation, text.freshness());
  }

  /** A table is stale as a whole, and marked below. */
  private String cell(Bitext text) {
    return text.translation().isPresent()
        ? text(new Bitext(text.original(), text.translation()))
        : text(text);
  }

  private static Phrase plain(Phrase phrase) {
    List<Inline> content = phrase.content();
    return content.size() == 1 && content.get(0) instanceof Inline.Strong strong
        ? new Phrase(phrase.language(), strong.content())
        : phrase;
  }

  private static String cssClasses(Block.ItemList list) {
    boolean parenthesized = list.kind() == Block.ItemList.Kind.PARENTHESIZED;
    boolean loose = list.spacing() == Block.ItemList.Spacing.LOOSE;
    return (parenthesized ? " parenthesized" : "") + (loose ? " loose" : "");
  }

  private static String cssClass(String classes) {
    return classes.isEmpty() ? "" : " class=\"" + classes.strip() + "\"";
  }

  private String text(Bitext text) {
    return text(text, "span", side -> page.inlines(side).render(side.phrase().content()));
  }

  /** The text of this side; what is not translated stands in the original, marked. */
  private String text(Bitext text, String element, Function<Side, String> render) {
    for (Side side : page.sides(text)) {
      if (side.role() == role || (isTranslation() && side.role() != Side.Role.ORIGINAL)) {
        String content = render.apply(side);
        boolean foreign = side.role() == Side.Role.UNTRANSLATED && role != side.role();
        return foreign
            ? "<"
                + element
                + page.medium().lang(side.phrase().language())
                + ">"
                + content
                + "</"
                + element
                + "> "
                + page.mark("span")
            : content + stale(side, element);
      }
    }
    return "";
  }

  private String stale(Side side, String element) {
    return element.equals("div") ? page.staleParagraph(side.isStale()) : page.staleMark(side);
  }

  private boolean isTranslation() {
    return role != Side.Role.ORIGINAL;
  }

  private String id(SegmentId id) {
    return carriesIds() ? " id=\"" + id + "\"" : "";
  }

  private boolean carriesIds() {
    return role != Side.Role.TRANSLATION || !page.publication().edition().isBilingual();
  }

  /** What an outermost element of this side declares. */
  private String attributes(String classes) {
    return " class=\"" + role.cssClass() + classes + "\"" + page.medium().lang(language());
  }

  private Language language() {
    Languages languages = page.publication().book().metadata().languages();
    return role == Side.Role.TRANSLATION ? languages.translation() : languages.original();
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return "<p" + id(paragraph.segment().id()) + ">" + text(paragraph.segment().text()) + "</p>\n";
  }

  @Override
  public String heading(Block.Heading heading) {
    return "<p class=\"subheading\""
        + id(heading.segment().id())
        + ">"
        + text(heading.segment().text())
        + "</p>\n";
  }

  @Override
  public String verse(Block.Verse verse) {
    return "<div class=\"verse\""
        + id(verse.segment().id())
        + ">"
        + text(
            verse.segment().text(),
            "div",
            side -> new VerseRenderer(page.inlines(side)).render(side.phrase()))
        + "</div>\n";
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return "<pre"
        + id(code.segment().id())
        + ">"
        + text(code.segment().text(), "span", side -> PageRenderer.code(code, side.phrase()))
        + "</pre>\n";
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    StringBuilder html = new StringBuilder("<blockquote>\n");
    quotation.blocks().forEach(block -> html.append(block.accept(this)));
    return html.append("</blockquote>\n").toString();
  }

  @Override
  public String itemList(Block.ItemList list) {
    return list(list, false);
  }

  @Override
  public String item(Block.Item item) {
    StringBuilder html = new StringBuilder("<li" + id(item.id()) + ">");
    html.append(text(item.segment().text()));
    item.blocks().forEach(block -> html.append(block.accept(this)));
    return html.append("</li>\n").toString();
  }

  @Override
  public String table(Block.Table table) {
    return table(table, table.id()) + page.staleParagraph(page.isStale(table, role));
  }

  @Override
  public String figure(Block.Figure figure) {
    return figure(figure, false);
  }

  /** A picture of this side with its caption. */
  String figure(Block.Figure figure, boolean outermost) {
    Depiction shown = figure.in(language());
    String caption = figure.caption().map(this::text).orElseGet(() -> bareMark(figure));
    String alt = " alt=\"" + Markup.escape(shown.alt().plainText()) + "\"";
    Language altLanguage = shown.alt().language();
    String lang = altLanguage.equals(language()) ? "" : page.medium().lang(altLanguage);
    return "<figure"
        + (outermost ? attributes("") : id(figure.id()))
        + ">\n"
        + page.medium().picture(page.publication().book().picture(shown), alt + lang)
        + "\n"
        + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>\n")
        + "</figure>\n";
  }

  /** Where there is no caption that could be marked. */
  private String bareMark(Block.Figure figure) {
    return page.sides(figure.alt()).stream()
        .filter(side -> side.role() == role)
        .map(page::staleMark)
        .findFirst()
        .orElse("")
        .strip();
  }

  @Override
  public String separator(Block.Separator separator) {
    return "<hr/>\n";
  }
}
