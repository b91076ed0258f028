package io.github.duizhao.html;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentBlocks;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.publication.Numbers;
import io.github.duizhao.publication.Side;
import io.github.duizhao.publication.Title;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Renders the blocks of a page. A paragraph becomes
 *
 * <pre>{@code
 * <div class="pair" id="c5-1-p2">…<p class="original" lang="zh-Hans">…</p><p class="translation" lang="en">…</p></div>
 * }</pre>
 *
 * <p>in every medium; the style sheet decides how the two sides are placed.
 */
final class PairRenderer implements Block.Visitor<String> {
  private final PageMarkup page;
  private final int level;

  /** Creates a renderer for a page whose own heading has the given level, 1 to 6. */
  PairRenderer(PageMarkup page, int level) {
    this.page = page;
    this.level = level;
  }

  String blocks(List<Block> blocks) {
    return page.blocks(blocks, this);
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return pair(
        paragraph.segment(),
        "p",
        "",
        side -> page.content(side).paragraph(side.phrase()),
        page::staleMark);
  }

  @Override
  public String verse(Block.Verse verse) {
    return pair(
        verse.segment(),
        "div",
        "verse",
        side -> page.content(side).verse(side.phrase()),
        side -> page.staleParagraph(side.isStale()));
  }

  /** The mark of a stale text starts a new line, because line ends in code are kept. */
  @Override
  public String codeBlock(Block.CodeBlock code) {
    return pair(
        code.segment(),
        "pre",
        "",
        side -> page.content(side).codeBlock(code.syntax(), side.phrase()),
        side -> side.isStale() ? "\n" + page.markup().mark("stale", "span") : "");
  }

  @Override
  public String heading(Block.Heading heading) {
    String id = heading.segment().id().value();
    int number = Math.min(6, level + heading.level() - 1);
    List<Side> sides = page.sides(heading.segment().text());
    return hasFurther(sides)
        ? headingAndMore(id, number, sides)
        : heading(id, "subheading", number, sides);
  }

  /** A heading, and a pair without a number for the further blocks of its segment. */
  private String headingAndMore(String id, int number, List<Side> sides) {
    HtmlWriter html = page.html();
    List<Side> first =
        shown(sides).stream()
            .map(side -> new Side(side.role(), side.firstBlock().phrase()))
            .toList();
    html.raw(lines("h" + number, id, "subheading", first, false, this::title));
    boolean untranslated = isUntranslated(sides);
    html.open("div").cssClass("pair", "rest", untranslated ? "untranslated" : "");
    html.line().open("span").cssClass("number").raw("").close().line();
    for (Side side : shown(sides)) {
      if (side.hasFurtherBlocks() || side.isStale()) {
        html.raw(further(side, page.open("div", side, "blocks").line()).close().line().toString());
      }
    }
    return close(html, untranslated);
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return page.quotation(quotation, this, this::summary, page.markup()::wordInEach);
  }

  private String summary(Block.Paragraph paragraph) {
    return lines(
        "summary",
        paragraph.segment().id().value(),
        "",
        page.sides(paragraph.segment().text()),
        true,
        side ->
            page.open("span", side, "")
                .raw(page.content(side).render(side.phrase().content()))
                .close()
                .toString());
  }

  @Override
  public String itemList(Block.ItemList list) {
    return both(
        list.items().get(0).segment().id(),
        list,
        role -> new SideRenderer(page, role).list(list, true));
  }

  @Override
  public String table(Block.Table table) {
    return both(table.id(), table, role -> new SideRenderer(page, role).table(table));
  }

  /** One picture for each side; the pair is {@code shared} if both sides show the same file. */
  @Override
  public String figure(Block.Figure figure) {
    List<Side> sides = page.sides(figure.alt());
    return pair(
        isShared(figure, sides) ? "figure shared" : "figure",
        figure.id(),
        sides,
        side -> page.html().raw(new SideRenderer(page, side.role()).figure(figure, true)));
  }

  private boolean isShared(Block.Figure figure, List<Side> sides) {
    long files =
        sides.stream()
            .map(side -> figure.in(side.phrase().language()))
            .map(depiction -> page.publication().book().picture(depiction).name())
            .distinct()
            .count();
    return sides.size() == 2 && files == 1;
  }

  @Override
  public String separator(Block.Separator separator) {
    return page.html().open("hr").empty().line().toString();
  }

  /** A pair with a list or table, rendered once for each side that the edition shows. */
  private String both(SegmentId first, Block block, Function<Side.Role, String> renderSide) {
    Set<Side.Role> roles = EnumSet.noneOf(Side.Role.class);
    Block.texts(List.of(block))
        .filter(LocatedText::isShown)
        .flatMap(text -> page.sides(text.text()).stream())
        .forEach(side -> roles.add(side.role()));
    if (roles.isEmpty()) {
      return "";
    }
    boolean untranslated =
        !roles.contains(Side.Role.TRANSLATION) && roles.contains(Side.Role.UNTRANSLATED);
    if (roles.size() > 1) {
      roles.remove(Side.Role.UNTRANSLATED);
    }
    HtmlWriter html = page.html().open("div").cssClass("pair", untranslated ? "untranslated" : "");
    html.line().raw(number(first));
    roles.forEach(role -> html.raw(renderSide.apply(role)));
    return close(html, untranslated);
  }

  /**
   * A pair with one element for each side, or, if a side has further blocks, a container for each.
   */
  private String pair(
      Segment segment,
      String element,
      String cssClass,
      Function<Side, String> content,
      Function<Side, String> staleMark) {
    List<Side> sides = page.sides(segment.text());
    Function<Side, HtmlWriter> one =
        side ->
            page.open(element, side, cssClass)
                .raw(content.apply(side))
                .raw(staleMark.apply(side))
                .close()
                .line();
    Function<Side, HtmlWriter> several =
        side -> {
          HtmlWriter html = page.open("div", side, "blocks").line().open(element);
          html.cssClass(cssClass).raw(content.apply(side.firstBlock())).close().line();
          return further(side, html).close().line();
        };
    return pair("", segment.id(), sides, hasFurther(sides) ? several : one);
  }

  /** Adds the further blocks of a side, and the mark of a stale text after the last one. */
  private HtmlWriter further(Side side, HtmlWriter html) {
    Language language = side.phrase().language();
    new FurtherRenderer(page, page.content(side), language, language, Block.ItemList.Kind.BULLET)
        .render(SegmentBlocks.of(side.phrase()).further(), html, 0);
    return html.raw(page.staleParagraph(side.isStale()));
  }

  private static boolean hasFurther(List<Side> sides) {
    return shown(sides).stream().anyMatch(Side::hasFurtherBlocks);
  }

  /** A pair of the sides that the edition shows; empty if there are none. */
  private String pair(
      String cssClass, SegmentId id, List<Side> sides, Function<Side, HtmlWriter> renderSide) {
    if (sides.isEmpty()) {
      return "";
    }
    boolean untranslated = isUntranslated(sides);
    HtmlWriter html = page.html().open("div");
    html.cssClass("pair", cssClass, untranslated ? "untranslated" : "").attribute("id", id.value());
    html.line().raw(number(id));
    shown(sides).forEach(side -> html.raw(renderSide.apply(side).toString()));
    return close(html, untranslated);
  }

  private String close(HtmlWriter html, boolean untranslated) {
    if (untranslated) {
      html.raw(page.untranslatedMark("p")).line();
    }
    return html.close().line().toString();
  }

  private String number(SegmentId id) {
    return page.medium().segmentNumber(id.value(), Numbers.ofSegment(id.value()));
  }

  /** A heading with a line for each side that the edition shows; empty if there are none. */
  String heading(String id, String cssClass, int level, List<Side> sides) {
    return lines("h" + level, id, cssClass, sides, true, this::title);
  }

  /**
   * An element with a line for each side that the edition shows; empty if there are none.
   *
   * @param isMarked whether the mark of an untranslated or stale text follows
   */
  private String lines(
      String element,
      String id,
      String cssClass,
      List<Side> sides,
      boolean isMarked,
      Function<Side, String> renderSide) {
    if (sides.isEmpty()) {
      return "";
    }
    boolean untranslated = isUntranslated(sides);
    HtmlWriter html = page.html().open(element);
    html.cssClass(cssClass, untranslated ? "untranslated" : "").attribute("id", id);
    boolean first = true;
    for (Side side : shown(sides)) {
      if (!first) {
        html.open("br").empty();
      }
      html.raw(renderSide.apply(side));
      first = false;
    }
    if (untranslated && isMarked) {
      html.open("br").empty().raw(page.untranslatedMark("span"));
    } else if (isMarked && sides.stream().anyMatch(Side::isStale)) {
      html.open("br").empty().raw(page.markup().mark("stale", "span"));
    }
    return html.close().line().toString();
  }

  private String title(Side side) {
    Title title = Title.of(side.phrase());
    HtmlWriter html = page.open("span", side, "");
    title
        .label()
        .ifPresent(label -> html.open("span").cssClass("label").text(label).close().text(" "));
    String text = page.content(side).render(title.text().content());
    html.open("span").cssClass("text", text.indexOf('\u200B') < 0 ? "" : "phrased");
    return html.raw(text).close().close().toString();
  }

  private static boolean isUntranslated(List<Side> sides) {
    return sides.stream().anyMatch(side -> side.role() == Side.Role.UNTRANSLATED);
  }

  /** The sides to render: the original is not repeated in place of a missing translation. */
  private static List<Side> shown(List<Side> sides) {
    return sides.size() == 2 && isUntranslated(sides) ? sides.subList(0, 1) : sides;
  }
}
