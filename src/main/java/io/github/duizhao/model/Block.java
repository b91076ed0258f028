package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A block of a section. Before alignment its texts are in one language, after it in two.
 *
 * <p>Blocks form a tree. {@link #stream} visits all of it, {@link #texts(List)} lists the texts in
 * it, {@link #map} rebuilds it. Most code needs only these; a {@link Visitor} is for renderers and
 * writers, which treat each kind of block differently.
 */
public sealed interface Block {

  /**
   * Where the block starts: in the file it was read from, and after alignment in the original's.
   */
  Origin origin();

  /** The blocks directly inside this one, in order. */
  default List<Block> children() {
    return List.of();
  }

  /**
   * The same block with other children.
   *
   * @throws IllegalArgumentException if this kind of block cannot have such children
   */
  default Block withChildren(List<Block> children) {
    if (!children.isEmpty()) {
      throw new IllegalArgumentException("no block can be inside " + this);
    }
    return this;
  }

  /** The block's own texts, without those of its children. */
  default List<LocatedText> texts() {
    return List.of();
  }

  /** The same block with each of its own texts replaced by what the function returns for it. */
  default Block mapTexts(Function<LocatedText, Bitext> change) {
    return this;
  }

  /** Calls the visitor's method for this case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Visits the blocks and all blocks inside them, depth first: a block, its children, its next
   * sibling.
   *
   * @param visit called with each block and the blocks that contain it, the outermost first
   */
  static void walk(List<Block> blocks, BiConsumer<Block, List<Block>> visit) {
    walk(blocks, List.of(), visit);
  }

  private static void walk(
      List<Block> blocks, List<Block> around, BiConsumer<Block, List<Block>> visit) {
    for (Block block : blocks) {
      visit.accept(block, around);
      if (!block.children().isEmpty()) {
        List<Block> path = new ArrayList<>(around);
        path.add(block);
        walk(block.children(), List.copyOf(path), visit);
      }
    }
  }

  /** The blocks and all blocks inside them, in the order of {@link #walk}. */
  static Stream<Block> stream(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    walk(blocks, (block, around) -> all.add(block));
    return all.stream();
  }

  /** The blocks of one type among them, at any depth. */
  static <B extends Block> Stream<B> stream(List<Block> blocks, Class<B> type) {
    return stream(blocks).filter(type::isInstance).map(type::cast);
  }

  /** All texts of these blocks at any depth, in reading order. */
  static Stream<LocatedText> texts(List<Block> blocks) {
    return stream(blocks).flatMap(block -> block.texts().stream());
  }

  /**
   * Rebuilds a tree of blocks from the outside in, in reading order.
   *
   * @param change returns the block to put in place of the given one, or nothing to leave it out;
   *     the children of the block that it returns are then changed in the same way
   */
  static List<Block> map(List<Block> blocks, Function<Block, Optional<Block>> change) {
    return blocks.stream()
        .flatMap(block -> change.apply(block).stream())
        .map(block -> block.withChildren(map(block.children(), change)))
        .toList();
  }

  /** A block with an id: the unit that is paired with its translation. */
  sealed interface Identified extends Block {
    /** The id, which is unique in the book. */
    SegmentId id();

    /** The kind of block for messages, for example {@code heading of level 2}. */
    String description();
  }

  /** A block that has exactly one text. */
  sealed interface TextBlock extends Identified {
    /** Its text, with the block's id. */
    Segment segment();

    /** What the text is. */
    TextKind kind();

    /** The same block with another segment. */
    Block with(Segment segment);

    @Override
    default SegmentId id() {
      return segment().id();
    }

    @Override
    default Origin origin() {
      return segment().origin();
    }

    @Override
    default List<LocatedText> texts() {
      return List.of(new LocatedText(id().value(), kind(), origin(), segment().text()));
    }

    @Override
    default Block mapTexts(Function<LocatedText, Bitext> change) {
      return with(new Segment(id(), change.apply(texts().get(0)), origin()));
    }
  }

  /** A paragraph. */
  record Paragraph(Segment segment) implements TextBlock {
    @Override
    public TextKind kind() {
      return TextKind.PARAGRAPH;
    }

    @Override
    public Block with(Segment other) {
      return new Paragraph(other);
    }

    @Override
    public String description() {
      return "paragraph";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A heading inside a section.
   *
   * @param level 2 to 6; level 1 is the section's own title
   */
  record Heading(int level, Segment segment) implements TextBlock {
    /**
     * @throws IllegalArgumentException if the level is not 2 to 6
     */
    public Heading {
      if (level < 2 || level > 6) {
        throw new IllegalArgumentException("level must be 2 to 6, was " + level);
      }
    }

    @Override
    public TextKind kind() {
      return TextKind.HEADING;
    }

    @Override
    public Block with(Segment other) {
      return new Heading(level, other);
    }

    @Override
    public String description() {
      return "heading of level " + level;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * Verse. Its text has a {@link Inline.LineBreak} after each line but the last and two between
   * stanzas; {@link VerseLines} splits it into lines.
   */
  record Verse(Segment segment) implements TextBlock {
    @Override
    public TextKind kind() {
      return TextKind.VERSE;
    }

    @Override
    public Block with(Segment other) {
      return new Verse(other);
    }

    @Override
    public String description() {
      return "verse";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.verse(this);
    }
  }

  /**
   * Preformatted text, such as a program. Its text is one {@link Inline.Code}.
   *
   * @param syntax the language it is written in, as the author named it, for example {@code java}
   */
  record CodeBlock(Optional<String> syntax, Segment segment) implements TextBlock {
    @Override
    public TextKind kind() {
      return TextKind.CODE;
    }

    @Override
    public Block with(Segment other) {
      return new CodeBlock(syntax, other);
    }

    @Override
    public String description() {
      return "code block";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /** A block quotation or another box around blocks. */
  record Quotation(Form form, List<Block> blocks, Origin origin) implements Block {
    /** What the box is. */
    public enum Form {
      QUOTATION,
      /** {@code > [!NOTE]} */
      NOTE,
      TIP,
      IMPORTANT,
      WARNING,
      CAUTION,
      /** Blocks that a reader may fold away; the first one is their summary. */
      DETAILS,
      /** Blocks whose lines are centered. */
      CENTER;

      /** Whether it is a box with a label that says what kind of box it is. */
      public boolean isAlert() {
        return switch (this) {
          case NOTE, TIP, IMPORTANT, WARNING, CAUTION -> true;
          case QUOTATION, DETAILS, CENTER -> false;
        };
      }
    }

    public Quotation {
      blocks = List.copyOf(blocks);
    }

    /** A quotation. */
    public Quotation(List<Block> blocks, Origin origin) {
      this(Form.QUOTATION, blocks, origin);
    }

    @Override
    public List<Block> children() {
      return blocks;
    }

    @Override
    public Block withChildren(List<Block> children) {
      return new Quotation(form, children, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quotation(this);
    }
  }

  /**
   * A list. Its children are its items.
   *
   * @param start the number of the first item, if the items are numbered
   */
  record ItemList(Kind kind, int start, Spacing spacing, List<Item> items, Origin origin)
      implements Block {
    /** How the items are marked. */
    public enum Kind {
      BULLET,
      /** {@code 1.} */
      ORDERED,
      /** {@code 1)} */
      PARENTHESIZED,
      /** Terms, each followed by its definitions. */
      DEFINITIONS
    }

    /** Whether the author separated the items by blank lines. */
    public enum Spacing {
      TIGHT,
      LOOSE
    }

    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public List<Block> children() {
      return List.copyOf(items);
    }

    @Override
    public Block withChildren(List<Block> children) {
      List<Item> others = new ArrayList<>();
      for (Block child : children) {
        if (!(child instanceof Item item)) {
          throw new IllegalArgumentException("only an item can be in a list, not " + child);
        }
        others.add(item);
      }
      return new ItemList(kind, start, spacing, others, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.itemList(this);
    }
  }

  /** One item of a list: its text, which may be empty, then any blocks nested in it. */
  record Item(Mark mark, Segment segment, List<Block> blocks) implements TextBlock {
    /** What distinguishes an item from others in its list. */
    public enum Mark {
      NONE,
      /** A task that is not done, {@code - [ ]}. */
      OPEN,
      /** A task that is done, {@code - [x]}. */
      DONE,
      /** A term of a list of definitions; its other items are definitions. */
      TERM
    }

    public Item {
      blocks = List.copyOf(blocks);
    }

    /** An ordinary item. */
    public Item(Segment segment, List<Block> blocks) {
      this(Mark.NONE, segment, blocks);
    }

    @Override
    public TextKind kind() {
      return TextKind.ITEM;
    }

    @Override
    public Block with(Segment other) {
      return new Item(mark, other, blocks);
    }

    @Override
    public List<Block> children() {
      return blocks;
    }

    @Override
    public Block withChildren(List<Block> children) {
      return new Item(mark, segment, children);
    }

    @Override
    public String description() {
      return mark == Mark.TERM ? "term" : "list item";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.item(this);
    }
  }

  /** A table. Its cells are paired with those of the translation by row and column. */
  record Table(SegmentId id, List<Alignment> alignments, Row header, List<Row> rows, Origin origin)
      implements Identified {
    /** How the texts of a column are aligned. */
    public enum Alignment {
      START,
      CENTER,
      END
    }

    public Table {
      alignments = List.copyOf(alignments);
      rows = List.copyOf(rows);
    }

    /**
     * Whether the first column contains the headings of the rows: its own heading is empty, or all
     * its other cells are strong.
     */
    public boolean hasRowHeads() {
      if (rows.isEmpty() || header.cells().size() < 2) {
        return false;
      }
      return Inline.plainText(header.first()).isBlank()
          || rows.stream().map(Row::first).allMatch(Table::isStrong);
    }

    private static boolean isStrong(List<Inline> cell) {
      return cell.size() == 1 && cell.get(0) instanceof Inline.Strong;
    }

    /** One cell, if the table has it: row 0 is the header. */
    public Optional<Bitext> cell(int row, int column) {
      return Stream.concat(Stream.of(header), rows.stream())
          .skip(row)
          .limit(1)
          .flatMap(found -> found.cells().stream().skip(column))
          .findFirst();
    }

    @Override
    public List<LocatedText> texts() {
      List<LocatedText> texts = new ArrayList<>();
      mapTexts(
          cell -> {
            texts.add(cell);
            return cell.text();
          });
      return texts;
    }

    @Override
    public Block mapTexts(Function<LocatedText, Bitext> change) {
      List<Row> others = new ArrayList<>();
      Row first = row(0, header, change);
      for (int i = 0; i < rows.size(); i++) {
        others.add(row(i + 1, rows.get(i), change));
      }
      return new Table(id, alignments, first, others, origin);
    }

    private Row row(int number, Row row, Function<LocatedText, Bitext> change) {
      List<Bitext> cells = new ArrayList<>();
      for (Bitext cell : row.cells()) {
        cells.add(
            change.apply(
                new LocatedText(id.value(), TextKind.CELL, number, cells.size(), origin, cell)));
      }
      return new Row(cells);
    }

    @Override
    public String description() {
      return "table";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** One row of a table, a text for each column. */
  record Row(List<Bitext> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    private List<Inline> first() {
      return cells.isEmpty() ? List.of() : cells.get(0).original().content();
    }
  }

  /** A break between paragraphs, {@code ---}. */
  record Separator(Origin origin) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.separator(this);
    }
  }

  /**
   * A picture with its caption. The translation may show another picture.
   *
   * @param freshness as in {@link Bitext}
   */
  record Figure(
      SegmentId id,
      Depiction original,
      Optional<Depiction> translation,
      Freshness freshness,
      Origin origin)
      implements Identified {

    /** The alternative text, for readers who cannot see the picture. */
    public Bitext alt() {
      return new Bitext(original.alt(), translation.map(Depiction::alt), freshness);
    }

    /** The caption. If only the translation has one, that is the {@code original} of the result. */
    public Optional<Bitext> caption() {
      Optional<Phrase> other = translation.flatMap(Depiction::caption);
      return original
          .caption()
          .map(phrase -> new Bitext(phrase, other, freshness))
          .or(() -> other.map(phrase -> new Bitext(phrase, Optional.empty(), freshness)));
    }

    /** The picture in one language; the original's if the translation has none. */
    public Depiction in(Language language) {
      return translation
          .filter(depiction -> depiction.alt().language().equals(language))
          .orElse(original);
    }

    @Override
    public List<LocatedText> texts() {
      List<LocatedText> texts = new ArrayList<>();
      texts.add(text(TextKind.ALTERNATIVE, alt()));
      caption().ifPresent(caption -> texts.add(text(TextKind.CAPTION, caption)));
      return texts;
    }

    @Override
    public Block mapTexts(Function<LocatedText, Bitext> change) {
      Bitext alt = change.apply(text(TextKind.ALTERNATIVE, alt()));
      Optional<Bitext> caption = caption().map(it -> change.apply(text(TextKind.CAPTION, it)));
      boolean isOriginal = original.caption().isPresent();
      Optional<Phrase> first = caption.map(Bitext::original);
      Optional<Phrase> second = isOriginal ? caption.flatMap(Bitext::translation) : first;
      return new Figure(
          id,
          original.with(alt.original(), isOriginal ? first : Optional.empty()),
          translation.map(it -> it.with(alt.translation().orElse(it.alt()), second)),
          freshness,
          origin);
    }

    private LocatedText text(TextKind kind, Bitext text) {
      return new LocatedText(id.value(), kind, origin, text);
    }

    @Override
    public String description() {
      return "picture";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** One method for each kind of block. */
  interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R heading(Heading heading);

    R verse(Verse verse);

    R codeBlock(CodeBlock code);

    R quotation(Quotation quotation);

    R itemList(ItemList list);

    /**
     * One item. Only called for visitors that visit the items of a list.
     *
     * @throws UnsupportedOperationException if the visitor handles items together with their list
     */
    default R item(Item item) {
      throw new UnsupportedOperationException("this visitor does not visit single items");
    }

    R table(Table table);

    R figure(Figure figure);

    R separator(Separator separator);
  }
}
