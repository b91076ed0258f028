package io.github.duizhao.alignment;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the original's blocks and gives each text its translation, in the original's order. */
final class BlockAligner implements Block.Visitor<Block> {
  private final TranslationIndex translation;
  private final StaleTexts stale;

  BlockAligner(TranslationIndex translation, StaleTexts stale) {
    this.translation = translation;
    this.stale = stale;
  }

  List<Block> align(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private Segment join(Segment segment) {
    Optional<Phrase> phrase =
        Optional.ofNullable(translation.items().get(segment.id()))
            .flatMap(TranslationIndex.Item::segment)
            .map(found -> found.text().original());
    Bitext text = stale.join(segment.id().value(), segment.text().original(), phrase);
    return new Segment(segment.id(), text, segment.origin());
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(join(paragraph.segment()));
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), join(heading.segment()));
  }

  @Override
  public Block verse(Block.Verse verse) {
    return new Block.Verse(join(verse.segment()));
  }

  @Override
  public Block codeBlock(Block.CodeBlock code) {
    return new Block.CodeBlock(code.syntax(), join(code.segment()));
  }

  @Override
  public Block quotation(Block.Quotation quotation) {
    return new Block.Quotation(align(quotation.blocks()), quotation.origin());
  }

  @Override
  public Block itemList(Block.ItemList list) {
    List<Block.Item> items =
        list.items().stream()
            .map(item -> new Block.Item(join(item.segment()), align(item.blocks())))
            .toList();
    return new Block.ItemList(list.kind(), list.start(), list.spacing(), items, list.origin());
  }

  @Override
  public Block table(Block.Table table) {
    Optional<Block.Table> other =
        Optional.ofNullable(translation.items().get(table.id()))
            .flatMap(TranslationIndex.Item::table);
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      int index = i;
      rows.add(
          row(
              table.id(),
              table.rows().get(i),
              other.filter(t -> index < t.rows().size()).map(t -> t.rows().get(index))));
    }
    return new Block.Table(
        table.id(),
        table.alignments(),
        row(table.id(), table.header(), other.map(Block.Table::header)),
        rows,
        table.origin());
  }

  private Block.Row row(SegmentId table, Block.Row row, Optional<Block.Row> other) {
    List<Bitext> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int index = i;
      Optional<Phrase> phrase =
          other.filter(r -> index < r.cells().size()).map(r -> r.cells().get(index).original());
      cells.add(stale.join(table.value(), row.cells().get(i).original(), phrase));
    }
    return new Block.Row(cells);
  }

  @Override
  public Block figure(Block.Figure figure) {
    Optional<Depiction> other =
        Optional.ofNullable(translation.items().get(figure.id()))
            .flatMap(TranslationIndex.Item::figure)
            .map(Block.Figure::original);
    String id = figure.id().value();
    return new Block.Figure(
        figure.id(),
        figure.original(),
        stale.kept(id, other),
        stale.freshness(id),
        figure.origin());
  }

  @Override
  public Block separator(Block.Separator separator) {
    return separator;
  }
}
