package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Remark;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.publication.Numbers;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import io.github.duizhao.publication.Title;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Renders the text of one page. A paragraph becomes
 *
 * <pre>{@code
 * <div class="pair" id="c5-1-p2">…<p class="original" lang="zh-Hans">…</p><p class="translation" lang="en">…</p></div>
 * }</pre>
 *
 * <p>in every medium; how the two stand to each other is the style sheet's business. Call {@link
 * #blocks} before {@link #noteTexts} and {@link #calls}, in the order of the page.
 */
public final class PageRenderer implements Block.Visitor<String> {
  private final Publication publication;
  private final Page page;
  private final Medium medium;
  private final InterfaceWords words;
  private final int level;
  private final NoteReferences calls;

  /**
   * A renderer for one page.
   *
   * @param level the level of the page's own heading, 1 to 6
   */
  public PageRenderer(
      Publication publication, Page page, Medium medium, InterfaceWords words, int level) {
    this.publication = publication;
    this.page = page;
    this.medium = medium;
    this.words = words;
    this.level = level;
    this.calls = new NoteReferences(page);
  }

  /** The page's heading with the section's id. */
  public String heading() {
    boolean both = page.section().languages().size() == 2;
    List<Side> sides =
        both ? publication.titleSides(page.section()) : sides(page.section().title());
    return heading(page.section().id().value(), "title", level, sides);
  }

  /** All blocks of the page. */
  public String blocks() {
    Section section = page.section();
    return switch (section.kind()) {
      case GLOSSARY -> new GlossaryRenderer(publication, medium, words, level + 1).html();
      case APPARATUS -> new ApparatusRenderer(publication, medium, words, level + 1).html();
      case FRONT, PART, CHAPTER, SECTION, BACK -> blocks(section.blocks());
    };
  }

  /** The texts of a note as paragraphs, without mark or backlink. */
  public String noteTexts(Note note) {
    StringBuilder html = new StringBuilder();
    for (Side side : publication.sides(note)) {
      html.append(noteText(side));
    }
    return html.toString();
  }

  private String noteText(Side side) {
    String text = inlines(side).render(side.phrase().content());
    return side.role() == Side.Role.UNTRANSLATED
        ? element("p", side, " untranslated", text + " " + mark("span"))
        : element("p", side, text + staleMark(side));
  }

  /** The paragraphs of a remark, without letter or backlink. */
  public String remarkTexts(Remark remark) {
    return new RemarkRenderer(publication, medium, words).texts(remark);
  }

  /** The calls of a note that have been rendered so far, in order. */
  public List<NoteReference> calls(Note note) {
    return calls.of(note.id());
  }

  private String blocks(List<Block> blocks) {
    StringBuilder html = new StringBuilder();
    blocks.forEach(block -> html.append(block.accept(this)));
    return html.toString();
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return pair(
        paragraph.segment(),
        side -> element("p", side, inlines(side).renderParagraph(side.phrase()) + staleMark(side)));
  }

  @Override
  public String verse(Block.Verse verse) {
    return pair(
        verse.segment(),
        side -> element("div", side, " verse", verse(side) + staleParagraph(side.isStale())));
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return pair(
        code.segment(), side -> element("pre", side, code(code, side.phrase()) + staleLine(side)));
  }

  @Override
  public String heading(Block.Heading heading) {
    return heading(
        heading.segment().id().value(),
        "subheading",
        Math.min(6, level + heading.level() - 1),
        sides(heading.segment().text()));
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return "<blockquote>\n" + blocks(quotation.blocks()) + "</blockquote>\n";
  }

  @Override
  public String itemList(Block.ItemList list) {
    return both(
        list.items().get(0).segment().id(),
        list,
        role -> new SideRenderer(this, role).list(list, true));
  }

  @Override
  public String table(Block.Table table) {
    return both(
        table.id(),
        table,
        role ->
            new SideRenderer(this, role).table(table, table.id())
                + staleParagraph(isStale(table, role)));
  }

  /** One picture for each side; the pair is {@code shared} if both sides show the same file. */
  @Override
  public String figure(Block.Figure figure) {
    List<Side> sides = sides(figure.alt());
    return pair(
        isShared(figure, sides) ? " figure shared" : " figure",
        figure.id(),
        sides,
        side -> new SideRenderer(this, side.role()).figure(figure, true));
  }

  private boolean isShared(Block.Figure figure, List<Side> sides) {
    long files =
        sides.stream()
            .map(side -> publication.book().picture(figure.in(side.phrase().language())).name())
            .distinct()
            .count();
    return sides.size() == 2 && files == 1;
  }

  @Override
  public String separator(Block.Separator separator) {
    return "<hr/>\n";
  }

  /**
   * One pair that holds a list or table once for each side that the edition shows, under the number
   * of its first segment.
   */
  private String both(SegmentId first, Block block, Function<Side.Role, String> renderSide) {
    Set<Side.Role> roles = EnumSet.noneOf(Side.Role.class);
    Block.texts(List.of(block))
        .filter(LocatedText::isShown)
        .flatMap(text -> sides(text.text()).stream())
        .forEach(side -> roles.add(side.role()));
    if (roles.isEmpty()) {
      return "";
    }
    boolean untranslated =
        !roles.contains(Side.Role.TRANSLATION) && roles.contains(Side.Role.UNTRANSLATED);
    if (roles.size() > 1) {
      roles.remove(Side.Role.UNTRANSLATED);
    }
    StringBuilder html = new StringBuilder(open("", "", untranslated)).append(number(first));
    roles.forEach(role -> html.append(renderSide.apply(role)));
    return html.append(close(untranslated)).toString();
  }

  private String pair(Segment segment, Function<Side, String> renderSide) {
    return pair("", segment.id(), sides(segment.text()), renderSide);
  }

  /** One pair of the sides that the edition shows; nothing if there are none. */
  private String pair(
      String cssClasses, SegmentId id, List<Side> sides, Function<Side, String> renderSide) {
    if (sides.isEmpty()) {
      return "";
    }
    boolean untranslated = isUntranslated(sides);
    StringBuilder html = new StringBuilder();
    html.append(open(cssClasses, " id=\"" + id + "\"", untranslated)).append(number(id));
    shown(sides).forEach(side -> html.append(renderSide.apply(side)));
    return html.append(close(untranslated)).toString();
  }

  private static String open(String cssClasses, String attributes, boolean untranslated) {
    String classes = "pair" + cssClasses + (untranslated ? " untranslated" : "");
    return "<div class=\"" + classes + "\"" + attributes + ">\n";
  }

  private String close(boolean untranslated) {
    return (untranslated ? mark("p") + "\n" : "") + "</div>\n";
  }

  private String number(SegmentId id) {
    return medium.segmentNumber(id.value(), Numbers.ofSegment(id.value()));
  }

  private String heading(String id, String cssClass, int level, List<Side> sides) {
    if (sides.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder();
    String untranslated = isUntranslated(sides) ? " untranslated" : "";
    html.append("<h" + level + " class=\"" + cssClass + untranslated + "\" id=\"" + id + "\">");
    boolean first = true;
    for (Side side : shown(sides)) {
      html.append(first ? "" : "<br/>").append(element("span", side, title(side)).strip());
      first = false;
    }
    if (isUntranslated(sides)) {
      html.append("<br/>").append(mark("span"));
    } else if (sides.stream().anyMatch(Side::isStale)) {
      html.append("<br/>").append(mark("stale", "span"));
    }
    return html.append("</h" + level + ">\n").toString();
  }

  private String title(Side side) {
    Title title = Title.of(side.phrase());
    String label =
        title
            .label()
            .map(text -> "<span class=\"label\">" + Markup.escape(text) + "</span> ")
            .orElse("");
    String text = inlines(side).render(title.text().content());
    String phrased = text.indexOf('\u200B') < 0 ? "" : " phrased";
    return label + "<span class=\"text" + phrased + "\">" + text + "</span>";
  }

  /** Says, in the language that is missing, that a text is not translated. */
  String mark(String element) {
    return mark("untranslated", element);
  }

  /** Says after a translation, in its language, that it was made from an earlier original. */
  String staleMark(Side side) {
    return side.isStale() ? " " + mark("stale", "span") : "";
  }

  /** The same below code, whose line ends are shown. */
  private String staleLine(Side side) {
    return side.isStale() ? "\n" + mark("stale", "span") : "";
  }

  /** The same as a paragraph. */
  String staleParagraph(boolean stale) {
    return stale ? mark("stale", "p") + "\n" : "";
  }

  /** Whether that side of a table is a translation made from an earlier original. */
  boolean isStale(Block.Table table, Side.Role role) {
    return role == Side.Role.TRANSLATION
        && table.header().cells().stream()
            .flatMap(cell -> sides(cell).stream())
            .anyMatch(Side::isStale);
  }

  private String mark(String key, String element) {
    InterfaceWords.Word word =
        words.word(key, publication.book().metadata().languages().translation());
    return "<"
        + element
        + " class=\"mark\""
        + medium.lang(word.language())
        + ">"
        + Markup.escape(word.text())
        + "</"
        + element
        + ">";
  }

  private static boolean isUntranslated(List<Side> sides) {
    return sides.stream().anyMatch(side -> side.role() == Side.Role.UNTRANSLATED);
  }

  /** The sides to render: the original does not stand beside itself. */
  private static List<Side> shown(List<Side> sides) {
    return sides.size() == 2 && isUntranslated(sides) ? sides.subList(0, 1) : sides;
  }

  private String verse(Side side) {
    return new VerseRenderer(inlines(side)).render(side.phrase());
  }

  /** Text as typed, with a class that names its syntax, {@code language-java}. */
  static String code(Block.CodeBlock code, Phrase text) {
    String syntax =
        code.syntax().map(name -> " class=\"language-" + Markup.escape(name) + "\"").orElse("");
    return "<code" + syntax + ">" + Markup.escape(text.plainText()) + "</code>";
  }

  private String element(String name, Side side, String content) {
    return element(name, side, "", content);
  }

  private String element(String name, Side side, String cssClass, String content) {
    return "<"
        + name
        + " class=\""
        + side.role().cssClass()
        + cssClass
        + "\""
        + medium.lang(side.phrase().language())
        + ">"
        + content
        + "</"
        + name
        + ">\n";
  }

  /** What the page shows of a text; matter of one language lacks no translation. */
  List<Side> sides(Bitext text) {
    List<Side> sides = publication.sides(text);
    return page.section().languages().size() == 2
        ? sides
        : sides.stream().filter(side -> side.role() != Side.Role.UNTRANSLATED).toList();
  }

  Publication publication() {
    return publication;
  }

  Medium medium() {
    return medium;
  }

  InlineRenderer inlines(Side side) {
    return new InlineRenderer(publication, medium, side.phrase().language(), calls);
  }
}
