package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.publication.Side;

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
    boolean ordered = list.kind() == Block.ItemList.Kind.ORDERED;
    String start = ordered && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
    String name = ordered ? "ol" : "ul";
    StringBuilder html =
        new StringBuilder("<" + name + (outermost ? attributes() : "") + start + ">\n");
    for (Block.Item item : list.items()) {
      html.append("<li").append(id(item.segment().id())).append(">");
      html.append(text(item.segment().text()));
      item.blocks().forEach(block -> html.append(block.accept(this)));
      html.append("</li>\n");
    }
    return html.append("</" + name + ">\n").toString();
  }

  String table(Block.Table table, SegmentId id) {
    StringBuilder html = new StringBuilder();
    html.append("<table" + id(id) + attributes() + ">\n<thead>\n");
    row(html, table, table.header(), "th scope=\"col\"", "th");
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(html, table, row, "td", "td"));
    return html.append("</tbody>\n</table>\n").toString();
  }

  private void row(
      StringBuilder html, Block.Table table, Block.Row row, String open, String close) {
    html.append("<tr>");
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Table.Alignment alignment =
          i < table.alignments().size() ? table.alignments().get(i) : Block.Table.Alignment.START;
      String cssClass =
          switch (alignment) {
            case START -> "";
            case CENTER -> " class=\"center\"";
            case END -> " class=\"end\"";
          };
      html.append("<" + open + cssClass + ">");
      html.append(text(row.cells().get(i)));
      html.append("</" + close + ">");
    }
    html.append("</tr>\n");
  }

  /** The text of this side; what is not translated stands in the original, marked. */
  private String text(Bitext text) {
    for (Side side : page.sides(text)) {
      if (side.role() == role || (isTranslation() && side.role() != Side.Role.ORIGINAL)) {
        String content = page.inlines(side).render(side.phrase().content());
        boolean foreign = side.role() == Side.Role.UNTRANSLATED && role != side.role();
        return foreign
            ? "<span"
                + page.medium().lang(side.phrase().language())
                + ">"
                + content
                + "</span> "
                + page.mark("span")
            : content;
      }
    }
    return "";
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
  String attributes() {
    return " class=\"" + role.cssClass() + "\"" + page.medium().lang(language());
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
  public String table(Block.Table table) {
    return table(table, table.id());
  }

  @Override
  public String figure(Block.Figure figure) {
    return figure(figure, id(figure.id()));
  }

  /** A picture of this side with its caption, as one element with those attributes. */
  String figure(Block.Figure figure, String attributes) {
    Depiction shown = figure.in(language());
    String caption = figure.caption().map(this::text).orElse("");
    String alt = " alt=\"" + Markup.escape(shown.alt().plainText()) + "\"";
    Language altLanguage = shown.alt().language();
    String lang = altLanguage.equals(language()) ? "" : page.medium().lang(altLanguage);
    return "<figure"
        + attributes
        + ">\n"
        + page.medium().picture(page.publication().book().picture(shown), alt + lang)
        + "\n"
        + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>\n")
        + "</figure>\n";
  }

  @Override
  public String separator(Block.Separator separator) {
    return "<hr/>\n";
  }
}
