package io.github.duizhao.check;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import java.util.ArrayList;
import java.util.List;

/** Everything that a file says, with the places where it stands. */
public final class Phrases implements Block.Visitor<Void> {
  private final List<Place> places = new ArrayList<>();

  private Phrases() {}

  /**
   * Inline content and where its block starts.
   *
   * @param id of the section, segment or note
   * @param row of a cell, the header being 0
   * @param column of a cell, from 0
   */
  public record Place(
      String id, Pair.Kind kind, int row, int column, Origin origin, List<Inline> content) {
    public Place {
      content = List.copyOf(content);
    }
  }

  /** The title, the blocks and the notes, in that order; each paragraph of a note is one place. */
  public static List<Place> of(SectionText text) {
    Phrases phrases = new Phrases();
    phrases.add(text.id().value(), Pair.Kind.TITLE, text.origin(), text.title());
    text.blocks().forEach(block -> block.accept(phrases));
    for (Note note : text.notes()) {
      note.original()
          .forEach(phrase -> phrases.add(note.id().value(), Pair.Kind.NOTE, note.origin(), phrase));
    }
    return List.copyOf(phrases.places);
  }

  private void add(String id, Pair.Kind kind, Origin origin, Phrase phrase) {
    places.add(new Place(id, kind, 0, 0, origin, phrase.content()));
  }

  private Void add(Segment segment, Pair.Kind kind) {
    add(segment.id().value(), kind, segment.origin(), segment.text().original());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return add(paragraph.segment(), Pair.Kind.PARAGRAPH);
  }

  @Override
  public Void heading(Block.Heading heading) {
    return add(heading.segment(), Pair.Kind.HEADING);
  }

  @Override
  public Void verse(Block.Verse verse) {
    return add(verse.segment(), Pair.Kind.VERSE);
  }

  @Override
  public Void codeBlock(Block.CodeBlock code) {
    return add(code.segment(), Pair.Kind.CODE);
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    quotation.blocks().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void itemList(Block.ItemList list) {
    for (Block.Item item : list.items()) {
      add(item.segment(), Pair.Kind.ITEM);
      item.blocks().forEach(block -> block.accept(this));
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    add(table, 0, table.header());
    for (int i = 0; i < table.rows().size(); i++) {
      add(table, i + 1, table.rows().get(i));
    }
    return null;
  }

  private void add(Block.Table table, int row, Block.Row cells) {
    for (int column = 0; column < cells.cells().size(); column++) {
      places.add(
          new Place(
              table.id().value(),
              Pair.Kind.CELL,
              row,
              column,
              table.origin(),
              cells.cells().get(column).original().content()));
    }
  }

  @Override
  public Void figure(Block.Figure figure) {
    String id = figure.id().value();
    add(id, Pair.Kind.ALTERNATIVE, figure.origin(), figure.original().alt());
    figure
        .original()
        .caption()
        .ifPresent(caption -> add(id, Pair.Kind.CAPTION, figure.origin(), caption));
    return null;
  }

  @Override
  public Void separator(Block.Separator separator) {
    return null;
  }
}
