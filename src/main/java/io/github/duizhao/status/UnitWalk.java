package io.github.duizhao.status;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what one file has to be translated, or has translated: heading, segments, notes. */
final class UnitWalk implements Block.Visitor<Void> {

  /** What two texts with one id must both be to be a pair. */
  enum Shape {
    TITLE,
    TEXT,
    TABLE,
    PICTURE,
    CAPTIONED_PICTURE,
    NOTE
  }

  /** One of them. */
  record Found(Shape shape, Version version) {
    /** Whether it translates that: a picture without a caption does not translate one with it. */
    boolean translates(Found original) {
      return shape == original.shape
          || (original.shape == Shape.PICTURE && shape == Shape.CAPTIONED_PICTURE);
    }
  }

  private final Map<String, Found> found = new LinkedHashMap<>();

  private UnitWalk() {}

  /**
   * What a file has, by id, in its order; what says nothing, such as an empty item, is left out.
   */
  static Map<String, Found> of(SectionText text) {
    UnitWalk walk = new UnitWalk();
    walk.add(text.id().value(), Shape.TITLE, text.origin(), List.of(text.title()));
    text.blocks().forEach(block -> block.accept(walk));
    for (Note note : text.notes()) {
      walk.add(note.id().value(), Shape.NOTE, note.origin(), note.original());
    }
    return walk.found;
  }

  private void add(String id, Shape shape, Origin origin, List<Phrase> texts) {
    if (texts.stream().anyMatch(text -> !text.content().isEmpty())) {
      found.putIfAbsent(id, new Found(shape, new Version(origin, Digest.of(texts))));
    }
  }

  private Void add(Segment segment) {
    add(segment.id().value(), Shape.TEXT, segment.origin(), List.of(segment.text().original()));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return add(paragraph.segment());
  }

  @Override
  public Void heading(Block.Heading heading) {
    return add(heading.segment());
  }

  @Override
  public Void verse(Block.Verse verse) {
    return add(verse.segment());
  }

  @Override
  public Void codeBlock(Block.CodeBlock code) {
    return add(code.segment());
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    quotation.blocks().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void itemList(Block.ItemList list) {
    for (Block.Item item : list.items()) {
      add(item.segment());
      item.blocks().forEach(block -> block.accept(this));
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    List<Phrase> cells = new ArrayList<>();
    table.header().cells().stream().map(Bitext::original).forEach(cells::add);
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Bitext::original)
        .forEach(cells::add);
    add(table.id().value(), Shape.TABLE, table.origin(), cells);
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    Depiction picture = figure.original();
    List<Phrase> texts = new ArrayList<>(List.of(picture.alt()));
    picture.caption().ifPresent(texts::add);
    Shape shape = picture.caption().isPresent() ? Shape.CAPTIONED_PICTURE : Shape.PICTURE;
    add(figure.id().value(), shape, figure.origin(), texts);
    return null;
  }

  @Override
  public Void separator(Block.Separator separator) {
    return null;
  }
}
