package io.github.duizhao.html;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Segment;
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
        side ->
            page.open("p", side, "")
                .raw(page.content(side).paragraph(side.phrase()))
                .raw(page.staleMark(side)));
  }

  @Override
  public String verse(Block.Verse verse) {
    return pair(
        verse.segment(),
        side ->
            page.open("div", side, "verse")
                .raw(page.content(side).verse(side.phrase()))
                .raw(page.staleParagraph(side.isStale())));
  }

  /** The mark of a stale text starts a new line, because line ends in code are kept. */
  @Override
  public String codeBlock(Block.CodeBlock code) {
    return pair(
        code.segment(),
        side ->
            page.open("pre", side, "")
                .raw(page.content(side).codeBlock(code.syntax(), side.phrase()))
                .raw(side.isStale() ? "\n" + page.markup().mark("stale", "span") : ""));
  }

  @Override
  public String heading(Block.Heading heading) {
    return heading(
        heading.segment().id().value(),
        "subheading",
        Math.min(6, level + heading.level() - 1),
        page.sides(heading.segment().text()));
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

  /** A pair with one element for each side; {@code openSide} does not close the element. */
  private String pair(Segment segment, Function<Side, HtmlWriter> openSide) {
    return pair(
        "", segment.id(), page.sides(segment.text()), side -> openSide.apply(side).close().line());
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
    return lines("h" + level, id, cssClass, sides, this::title);
  }

  /** An element with a line for each side that the edition shows; empty if there are none. */
  private String lines(
      String element,
      String id,
      String cssClass,
      List<Side> sides,
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
    if (untranslated) {
      html.open("br").empty().raw(page.untranslatedMark("span"));
    } else if (sides.stream().anyMatch(Side::isStale)) {
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
