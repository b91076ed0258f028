package io.github.duizhao.apparatus;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Chapter;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Division;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Part;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the texts of the original in reading order and puts another in the place of each.
 * What is shown as typed has no place for marks and is passed over.
 */
final class OriginalTexts implements Block.Visitor<Block> {

  /** What a text is in its section. */
  enum Kind {
    TITLE,
    /** A heading inside a section. */
    HEADING,
    BODY
  }

  /** What to do with one text. */
  interface Change {
    /**
     * The text that takes the place of this one.
     *
     * @param at the segment or heading that it stands in; a table has several texts
     */
    Phrase change(SegmentId at, Kind kind, Phrase text);
  }

  private final Language original;
  private final Change change;

  private OriginalTexts(Language original, Change change) {
    this.original = original;
    this.change = change;
  }

  /** The book with changed texts. */
  static Book change(Book book, Change change) {
    OriginalTexts texts = new OriginalTexts(book.metadata().languages().original(), change);
    List<Section> front = texts.sections(book.frontMatter());
    List<Division> body = book.body().stream().map(texts::division).toList();
    return book.withSections(front, body, texts.sections(book.backMatter()));
  }

  private Division division(Division division) {
    return division instanceof Part part
        ? new Part(section(part.opening()), part.chapters().stream().map(this::chapter).toList())
        : chapter((Chapter) division);
  }

  private Chapter chapter(Chapter chapter) {
    return new Chapter(section(chapter.opening()), sections(chapter.sections()));
  }

  private List<Section> sections(List<Section> sections) {
    return sections.stream().map(this::section).toList();
  }

  private Section section(Section section) {
    Bitext title = text(new SegmentId(section.id().value()), Kind.TITLE, section.title());
    return new Section(
        section.id(),
        section.kind(),
        section.path(),
        title,
        blocks(section.blocks()),
        section.notes(),
        section.languages(),
        section.origin());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private Bitext text(SegmentId at, Kind kind, Bitext text) {
    return text.original().language().equals(original)
        ? new Bitext(change.change(at, kind, text.original()), text.translation(), text.freshness())
        : text;
  }

  private Segment segment(Segment segment) {
    return segment(Kind.BODY, segment);
  }

  private Segment segment(Kind kind, Segment segment) {
    return new Segment(segment.id(), text(segment.id(), kind, segment.text()), segment.origin());
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(segment(paragraph.segment()));
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), segment(Kind.HEADING, heading.segment()));
  }

  @Override
  public Block verse(Block.Verse verse) {
    return new Block.Verse(segment(verse.segment()));
  }

  @Override
  public Block codeBlock(Block.CodeBlock code) {
    return code;
  }

  @Override
  public Block quotation(Block.Quotation quotation) {
    return new Block.Quotation(blocks(quotation.blocks()), quotation.origin());
  }

  @Override
  public Block itemList(Block.ItemList list) {
    List<Block.Item> items =
        list.items().stream()
            .map(item -> new Block.Item(segment(item.segment()), blocks(item.blocks())))
            .toList();
    return new Block.ItemList(list.kind(), list.start(), list.spacing(), items, list.origin());
  }

  @Override
  public Block table(Block.Table table) {
    Block.Row header = row(table.id(), table.header());
    List<Block.Row> rows = table.rows().stream().map(row -> row(table.id(), row)).toList();
    return new Block.Table(table.id(), table.alignments(), header, rows, table.origin());
  }

  private Block.Row row(SegmentId at, Block.Row row) {
    return new Block.Row(row.cells().stream().map(cell -> text(at, Kind.BODY, cell)).toList());
  }

  @Override
  public Block figure(Block.Figure figure) {
    Depiction picture = figure.original();
    Optional<Phrase> caption =
        picture.caption().map(text -> text(figure.id(), Kind.BODY, Bitext.of(text)).original());
    Depiction changed = new Depiction(picture.alt(), caption, picture.target(), picture.origin());
    return new Block.Figure(
        figure.id(), changed, figure.translation(), figure.freshness(), figure.origin());
  }

  @Override
  public Block separator(Block.Separator separator) {
    return separator;
  }
}
