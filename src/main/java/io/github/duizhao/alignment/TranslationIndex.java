package io.github.duizhao.alignment;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The segments, tables and pictures of one text by id, in the order in which they stand. */
final class TranslationIndex implements Block.Visitor<Void> {

  /**
   * One of them: its text, its table or its picture.
   *
   * @param kind of block, for example {@code paragraph}
   * @param place what it stands in, for example {@code " in a quotation"}; empty if in nothing
   * @param parent the list item that it belongs to
   */
  record Item(
      String kind,
      String place,
      Optional<SegmentId> parent,
      Optional<Segment> segment,
      Optional<Block.Table> table,
      Optional<Block.Figure> figure,
      Origin origin) {}

  private final Map<SegmentId, Item> items = new LinkedHashMap<>();
  private final Report report;
  private String place = "";
  private Optional<SegmentId> parent = Optional.empty();

  TranslationIndex(List<Block> blocks, Report report) {
    this.report = report;
    visit(blocks);
  }

  Map<SegmentId, Item> items() {
    return items;
  }

  private Void visit(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private Void visit(String within, List<Block> blocks) {
    String outer = place;
    place = within + outer;
    visit(blocks);
    place = outer;
    return null;
  }

  private void put(SegmentId id, Item item) {
    Item first = items.putIfAbsent(id, item);
    if (first != null) {
      report.add(
          Finding.of(
              RuleId.ALN_003,
              item.origin(),
              "the id '" + id + "' stands already in line " + first.origin().line()));
    }
  }

  private Void put(String kind, Segment segment) {
    put(
        segment.id(),
        new Item(
            kind,
            place,
            parent,
            Optional.of(segment),
            Optional.empty(),
            Optional.empty(),
            segment.origin()));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return put("paragraph", paragraph.segment());
  }

  @Override
  public Void heading(Block.Heading heading) {
    return put("heading of level " + heading.level(), heading.segment());
  }

  @Override
  public Void verse(Block.Verse verse) {
    return put("verse", verse.segment());
  }

  @Override
  public Void codeBlock(Block.CodeBlock code) {
    return put("code block", code.segment());
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    return visit(" in a quotation", quotation.blocks());
  }

  @Override
  public Void itemList(Block.ItemList list) {
    boolean isNumbered = list.kind() != Block.ItemList.Kind.BULLET;
    String outer = place;
    for (Block.Item item : list.items()) {
      place = (isNumbered ? " of a numbered list" : " of a bulleted list") + outer;
      put("list item", item.segment());
      place = outer;
      Optional<SegmentId> above = parent;
      parent = Optional.of(item.segment().id());
      visit(" in a list", item.blocks());
      parent = above;
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    put(
        table.id(),
        new Item(
            "table",
            place,
            parent,
            Optional.empty(),
            Optional.of(table),
            Optional.empty(),
            table.origin()));
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    put(
        figure.id(),
        new Item(
            "picture",
            place,
            parent,
            Optional.empty(),
            Optional.empty(),
            Optional.of(figure),
            figure.origin()));
    return null;
  }

  @Override
  public Void separator(Block.Separator separator) {
    return null;
  }
}
