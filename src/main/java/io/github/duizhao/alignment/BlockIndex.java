package io.github.duizhao.alignment;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blocks of one text by their ids, in the order of the text. */
final class BlockIndex {

  /**
   * One block.
   *
   * @param place where it is nested, for example {@code " in a quotation"}; empty at the top level
   * @param parent the innermost list item that it is nested in
   */
  record Item(Block.Identified block, String place, Optional<SegmentId> parent) {

    Origin origin() {
      return block.origin();
    }
  }

  private final Map<SegmentId, Item> items = new LinkedHashMap<>();

  /**
   * An index of these blocks at any depth. If two have the same id, the second is reported and left
   * out.
   */
  BlockIndex(List<Block> blocks, Report report) {
    Block.walk(
        blocks,
        (block, around) -> {
          if (block instanceof Block.Identified identified) {
            put(new Item(identified, place(around), parent(around)), report);
          }
        });
  }

  Map<SegmentId, Item> items() {
    return items;
  }

  /** The text that translates a text of the original; this must be the index of the translation. */
  Optional<Phrase> translation(Block.Identified original, LocatedText text) {
    Optional<Bitext> found =
        original instanceof Block.Table
            ? find(original, Block.Table.class).flatMap(it -> it.cell(text.row(), text.column()))
            : find(original, Block.TextBlock.class).map(it -> it.segment().text());
    return found.map(Bitext::original);
  }

  /** The block with the same id, if it is of that type. */
  <B extends Block> Optional<B> find(Block.Identified other, Class<B> type) {
    return Optional.ofNullable(items.get(other.id()))
        .map(Item::block)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private void put(Item item, Report report) {
    SegmentId id = item.block().id();
    Item first = items.putIfAbsent(id, item);
    if (first != null) {
      report.add(
          Finding.of(
              RuleId.ALN_003,
              item.origin(),
              "the id '" + id + "' is already used on line " + first.origin().line()));
    }
  }

  private static String place(List<Block> around) {
    StringBuilder place = new StringBuilder();
    for (int i = around.size() - 1; i >= 0; i--) {
      Block outer = around.get(i);
      if (outer instanceof Block.Quotation) {
        place.append(" in a quotation");
      } else if (outer instanceof Block.Item) {
        place.append(" in a list");
      } else if (outer instanceof Block.ItemList list && i == around.size() - 1) {
        boolean isNumbered = list.kind() != Block.ItemList.Kind.BULLET;
        place.append(isNumbered ? " of a numbered list" : " of a bulleted list");
      }
    }
    return place.toString();
  }

  private static Optional<SegmentId> parent(List<Block> around) {
    return around.stream()
        .filter(Block.Item.class::isInstance)
        .map(item -> ((Block.Item) item).id())
        .reduce((outer, inner) -> inner);
  }
}
