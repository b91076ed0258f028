package io.github.duizhao.model;

import java.util.List;
import java.util.Optional;

/** A block of a section. Before alignment its texts have one language, after it two. */
public sealed interface Block {

  /** Where the block starts in the original's file. */
  Origin origin();

  /** Calls the visitor's method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** A paragraph. */
  record Paragraph(Segment segment) implements Block {
    @Override
    public Origin origin() {
      return segment.origin();
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
  record Heading(int level, Segment segment) implements Block {
    /**
     * @throws IllegalArgumentException if the level is not 2 to 6
     */
    public Heading {
      if (level < 2 || level > 6) {
        throw new IllegalArgumentException("level must be 2 to 6, was " + level);
      }
    }

    @Override
    public Origin origin() {
      return segment.origin();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * Verse: one segment, whose text has a {@link Inline.LineBreak} after each line but the last and
   * two between stanzas; {@link VerseLines} reads them.
   */
  record Verse(Segment segment) implements Block {
    @Override
    public Origin origin() {
      return segment.origin();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.verse(this);
    }
  }

  /**
   * Text to be shown as typed, line by line: one segment, whose text is one {@link Inline.Code}.
   *
   * @param syntax what it is written in, as the author named it, for example {@code java}
   */
  record CodeBlock(Optional<String> syntax, Segment segment) implements Block {
    @Override
    public Origin origin() {
      return segment.origin();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /** A quotation; its paragraphs are segments. */
  record Quotation(List<Block> blocks, Origin origin) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quotation(this);
    }
  }

  /**
   * A list.
   *
   * @param start the number of the first item, where items have numbers
   */
  record ItemList(Kind kind, int start, Spacing spacing, List<Item> items, Origin origin)
      implements Block {
    /** How the items are marked. */
    public enum Kind {
      BULLET,
      /** {@code 1.} */
      ORDERED,
      /** {@code 1)} */
      PARENTHESIZED
    }

    /** Whether the author parted the items by blank lines. */
    public enum Spacing {
      TIGHT,
      LOOSE
    }

    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.itemList(this);
    }
  }

  /** One item of a list: its text, then whatever else stands in it. */
  record Item(Segment segment, List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /** A table: one segment, whose cells pair by row and column. */
  record Table(SegmentId id, List<Alignment> alignments, Row header, List<Row> rows, Origin origin)
      implements Block {
    /** Where the text of a column stands. */
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
     * Whether the first column names its rows: its heading is empty, or all its cells are strong.
     */
    public boolean hasRowHeads() {
      return RowHeads.in(this);
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
  }

  /** A break between paragraphs, {@code ---}. */
  record Separator(Origin origin) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.separator(this);
    }
  }

  /**
   * A picture with its caption; the picture of the translation may be another.
   *
   * @param freshness as in {@link Bitext}
   */
  record Figure(
      SegmentId id,
      Depiction original,
      Optional<Depiction> translation,
      Freshness freshness,
      Origin origin)
      implements Block {

    /** What stands for the picture where it cannot be seen. */
    public Bitext alt() {
      return new Bitext(original.alt(), translation.map(Depiction::alt), freshness);
    }

    /** The caption; if the translation alone has one, it stands for itself. */
    public Optional<Bitext> caption() {
      Optional<Phrase> other = translation.flatMap(Depiction::caption);
      return original
          .caption()
          .map(phrase -> new Bitext(phrase, other, freshness))
          .or(() -> other.map(phrase -> new Bitext(phrase, Optional.empty(), freshness)));
    }

    /** The picture in one language, the original's where there is no other. */
    public Depiction in(Language language) {
      return translation
          .filter(depiction -> depiction.alt().language().equals(language))
          .orElse(original);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** One method per case. */
  interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R heading(Heading heading);

    R verse(Verse verse);

    R codeBlock(CodeBlock code);

    R quotation(Quotation quotation);

    R itemList(ItemList list);

    R table(Table table);

    R figure(Figure figure);

    R separator(Separator separator);
  }
}
