package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists what stands in some blocks, in order: the ids of their segments, all their texts, all their
 * pictures.
 */
public final class BlockWalk implements Block.Visitor<Void> {
  private final List<Spot> spots = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Block.Figure> figures = new ArrayList<>();

  private BlockWalk() {}

  /** Walks the blocks and whatever is nested in them. */
  public static BlockWalk of(List<Block> blocks) {
    BlockWalk walk = new BlockWalk();
    walk.visit(blocks);
    return walk;
  }

  /** The ids of all segments. */
  public List<SegmentId> ids() {
    return spots.stream().map(Spot::id).toList();
  }

  /** The same ids with the places where their blocks start. */
  public List<Spot> spots() {
    return List.copyOf(spots);
  }

  /** All texts; a table gives one for each cell, a picture its caption. */
  public List<Bitext> texts() {
    return places.stream().map(Place::text).toList();
  }

  /** All texts with the places where they stand. */
  public List<Place> places() {
    return List.copyOf(places);
  }

  /** The id of a segment, table or picture, and where its block starts. */
  public record Spot(SegmentId id, Origin origin) {}

  /** All pictures. */
  public List<Block.Figure> figures() {
    return List.copyOf(figures);
  }

  /** A text, the id of its segment, table or picture, and where its block starts. */
  public record Place(SegmentId id, Origin origin, Bitext text) {}

  private Void visit(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private void add(SegmentId id, Origin origin) {
    spots.add(new Spot(id, origin));
  }

  private Void add(Segment segment) {
    add(segment.id(), segment.origin());
    places.add(new Place(segment.id(), segment.origin(), segment.text()));
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
    return visit(quotation.blocks());
  }

  @Override
  public Void itemList(Block.ItemList list) {
    for (Block.Item item : list.items()) {
      add(item.segment());
      visit(item.blocks());
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    add(table.id(), table.origin());
    addAll(table.header(), table);
    table.rows().forEach(row -> addAll(row, table));
    return null;
  }

  private void addAll(Block.Row row, Block.Table table) {
    row.cells().forEach(cell -> places.add(new Place(table.id(), table.origin(), cell)));
  }

  @Override
  public Void figure(Block.Figure figure) {
    add(figure.id(), figure.origin());
    figures.add(figure);
    figure
        .caption()
        .ifPresent(caption -> places.add(new Place(figure.id(), figure.origin(), caption)));
    return null;
  }

  @Override
  public Void separator(Block.Separator separator) {
    return null;
  }
}
