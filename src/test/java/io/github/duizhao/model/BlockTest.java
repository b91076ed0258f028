package io.github.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final Language ZH = new Language("zh-Hans");
  private static final Language EN = new Language("en");
  private static final Origin HERE = new Origin("content/zh-Hans/a.md", 1);

  /** A quotation of a list, whose one item holds a table, a picture, verse and a break. */
  private final List<Block> nested =
      List.of(
          new Block.Paragraph(segment("a")),
          new Block.Quotation(
              List.of(
                  new Block.ItemList(
                      Block.ItemList.Kind.BULLET,
                      1,
                      Block.ItemList.Spacing.TIGHT,
                      List.of(new Block.Item(segment("b"), List.of(table(), figure(), verse()))),
                      HERE)),
              HERE),
          new Block.Separator(HERE),
          new Block.CodeBlock(Optional.empty(), segment("f")));

  @Test
  void textsAreThoseAtAnyDepthInReadingOrder() {
    assertThat(Block.texts(nested))
        .extracting(
            text ->
                "%s %s %d %d %s"
                    .formatted(
                        text.id(),
                        text.kind(),
                        text.row(),
                        text.column(),
                        Inline.plainText(text.content())))
        .containsExactly(
            "a PARAGRAPH 0 0 a",
            "b ITEM 0 0 b",
            "c CELL 0 0 c1",
            "c CELL 0 1 c2",
            "c CELL 1 0 c3",
            "c CELL 1 1 c4",
            "d ALTERNATIVE 0 0 d1",
            "d CAPTION 0 0 d2",
            "e VERSE 0 0 e",
            "f CODE 0 0 f");
  }

  @Test
  void walkNamesTheBlocksAround() {
    List<String> paths = new ArrayList<>();
    Block.walk(
        nested,
        (block, around) -> {
          StringBuilder path = new StringBuilder();
          around.forEach(outer -> path.append(outer.getClass().getSimpleName()).append(" "));
          paths.add(path + block.getClass().getSimpleName());
        });
    assertThat(paths)
        .containsExactly(
            "Paragraph",
            "Quotation",
            "Quotation ItemList",
            "Quotation ItemList Item",
            "Quotation ItemList Item Table",
            "Quotation ItemList Item Figure",
            "Quotation ItemList Item Verse",
            "Separator",
            "CodeBlock");
  }

  @Test
  void mapChangesEveryTextAndNothingElse() {
    List<Block> same = Block.map(nested, block -> Optional.of(block.mapTexts(LocatedText::text)));
    assertThat(same).isEqualTo(nested);
    List<Block> changed =
        Block.map(
            nested,
            block ->
                Optional.of(
                    block.mapTexts(
                        text ->
                            bitext(text.text().original().plainText().toUpperCase(Locale.ROOT)))));
    assertThat(Block.texts(changed).map(text -> Inline.plainText(text.content())))
        .containsExactly("A", "B", "C1", "C2", "C3", "C4", "D1", "D2", "E", "F");
  }

  @Test
  void mapLeavesBlocksOutAtAnyDepth() {
    List<Block> left =
        Block.map(
            nested, block -> Optional.of(block).filter(it -> !(it instanceof Block.Identified)));
    assertThat(Block.stream(left)).hasSize(3).noneMatch(Block.Identified.class::isInstance);
  }

  @Test
  void captionOfTheTranslationAloneStaysItsOwn() {
    Phrase caption = Phrase.of(EN, "caption");
    Block.Figure figure =
        new Block.Figure(
            new SegmentId("d"),
            new Depiction(Phrase.of(ZH, "甲"), Optional.empty(), "a.png", HERE),
            Optional.of(new Depiction(Phrase.of(EN, "a"), Optional.of(caption), "a.png", HERE)),
            Freshness.CURRENT,
            HERE);
    assertThat(figure.mapTexts(LocatedText::text)).isEqualTo(figure);
  }

  @Test
  void blockRefusesChildrenThatItCannotHave() {
    Block.ItemList list =
        new Block.ItemList(
            Block.ItemList.Kind.BULLET, 1, Block.ItemList.Spacing.TIGHT, List.of(), HERE);
    assertThatThrownBy(() -> list.withChildren(nested))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> verse().withChildren(nested))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Block table() {
    return new Block.Table(
        new SegmentId("c"),
        List.of(Block.Table.Alignment.START, Block.Table.Alignment.END),
        new Block.Row(List.of(bitext("c1"), bitext("c2"))),
        List.of(new Block.Row(List.of(bitext("c3"), bitext("c4")))),
        HERE);
  }

  private static Block figure() {
    Depiction picture =
        new Depiction(Phrase.of(ZH, "d1"), Optional.of(Phrase.of(ZH, "d2")), "d.png", HERE);
    return new Block.Figure(new SegmentId("d"), picture, Optional.empty(), Freshness.CURRENT, HERE);
  }

  private static Block verse() {
    return new Block.Verse(segment("e"));
  }

  private static Segment segment(String id) {
    return new Segment(new SegmentId(id), bitext(id), HERE);
  }

  private static Bitext bitext(String text) {
    return Bitext.of(Phrase.of(ZH, text));
  }
}
