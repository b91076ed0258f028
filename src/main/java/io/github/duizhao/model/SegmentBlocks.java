package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a segment. Most segments have one, and no further blocks.
 *
 * @param first the text of the first block
 */
public record SegmentBlocks(Phrase first, List<Further> further) {

  public SegmentBlocks {
    further = List.copyOf(further);
  }

  /**
   * A block after the first.
   *
   * @param start where and as what it starts
   */
  public record Further(Inline.BlockBreak start, Phrase phrase) {}

  /** Something that contains blocks. */
  public sealed interface Container {}

  /** A quotation or another box. */
  public record Box(Block.Quotation.Form kind) implements Container {}

  /** A list, which contains items. */
  public record Items(Block.ItemList.Kind kind, int start, Block.ItemList.Spacing spacing)
      implements Container {}

  /** An item. A paragraph that starts with it is its own text. */
  public record Entry(Block.Item.Mark mark) implements Container {}

  /** What kind of block it is. */
  public sealed interface Form {}

  /** A paragraph, or the text of an item. */
  public record Paragraph() implements Form {}

  /** Verse, as in {@link Block.Verse}. */
  public record Verse() implements Form {}

  /** Preformatted text, as in {@link Block.CodeBlock}. */
  public record Code(Optional<String> syntax) implements Form {}

  /** A heading, as in {@link Block.Heading}. */
  public record Heading(int level) implements Form {}

  /** Splits the text of a segment into its blocks. */
  public static SegmentBlocks of(Phrase phrase) {
    if (phrase.content().stream().noneMatch(inline -> inline instanceof Inline.BlockBreak)) {
      return new SegmentBlocks(phrase, List.of());
    }
    List<Inline.BlockBreak> starts = new ArrayList<>();
    List<List<Inline>> contents = new ArrayList<>();
    contents.add(new ArrayList<>());
    for (Inline inline : phrase.content()) {
      if (inline instanceof Inline.BlockBreak start) {
        starts.add(start);
        contents.add(new ArrayList<>());
      } else {
        contents.get(contents.size() - 1).add(inline);
      }
    }
    List<Further> further = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      further.add(new Further(starts.get(i), new Phrase(phrase.language(), contents.get(i + 1))));
    }
    return new SegmentBlocks(new Phrase(phrase.language(), contents.get(0)), further);
  }

  /** Whether there is more than one block. */
  public boolean isSeveral() {
    return !further.isEmpty();
  }

  /** The number of items of a segment whose first block is one, in the list that this one is in. */
  public int items() {
    return 1 + (int) further.stream().filter(block -> block.start().keep() == 0).count();
  }
}
