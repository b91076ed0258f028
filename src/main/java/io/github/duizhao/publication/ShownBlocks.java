package io.github.duizhao.publication;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import java.util.List;
import java.util.Optional;

/** Keeps the blocks that an edition shows something of. */
record ShownBlocks(Sides sides) implements Block.Visitor<Optional<Block>> {

  List<Block> of(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  private boolean shows(Bitext text) {
    return !sides.of(text).isEmpty();
  }

  @Override
  public Optional<Block> paragraph(Block.Paragraph paragraph) {
    return Optional.<Block>of(paragraph).filter(block -> shows(paragraph.segment().text()));
  }

  @Override
  public Optional<Block> heading(Block.Heading heading) {
    return Optional.<Block>of(heading).filter(block -> shows(heading.segment().text()));
  }

  @Override
  public Optional<Block> verse(Block.Verse verse) {
    return Optional.<Block>of(verse).filter(block -> shows(verse.segment().text()));
  }

  @Override
  public Optional<Block> codeBlock(Block.CodeBlock code) {
    return Optional.<Block>of(code).filter(block -> shows(code.segment().text()));
  }

  @Override
  public Optional<Block> quotation(Block.Quotation quotation) {
    List<Block> blocks = of(quotation.blocks());
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Quotation(blocks, quotation.origin()));
  }

  @Override
  public Optional<Block> itemList(Block.ItemList list) {
    List<Block.Item> items =
        list.items().stream()
            .map(item -> new Block.Item(item.segment(), of(item.blocks())))
            .filter(item -> shows(item.segment().text()) || !item.blocks().isEmpty())
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.ItemList(list.kind(), list.start(), list.spacing(), items, list.origin()));
  }

  @Override
  public Optional<Block> table(Block.Table table) {
    return Optional.<Block>of(table)
        .filter(block -> table.header().cells().stream().anyMatch(this::shows));
  }

  @Override
  public Optional<Block> figure(Block.Figure figure) {
    return Optional.<Block>of(figure).filter(block -> shows(figure.alt()));
  }

  @Override
  public Optional<Block> separator(Block.Separator separator) {
    return Optional.of(separator);
  }
}
