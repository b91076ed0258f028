package io.github.duizhao.collation;

import io.github.duizhao.model.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes the stretches of the text that a witness has by segments and words. */
final class ExtentList {
  /** The usual length of the words at which an extent begins or ends, in UTF-16 units. */
  private static final int SHOWN = 10;

  /** Longer words are not used, even if shorter ones occur twice. */
  private static final int LONGEST = 1000;

  private final List<JoinedBlock> blocks;
  private final JoinedText text;

  ExtentList(List<JoinedBlock> blocks, JoinedText text) {
    this.blocks = blocks;
    this.text = text;
  }

  /** The extents of a witness in the order of the text. */
  List<Extent> of(Alignment alignment) {
    WitnessUnits witness = alignment.witness();
    List<Extent> extents = new ArrayList<>();
    for (Alignment.Stretch stretch : alignment.stretches()) {
      if (!stretch.left().isEmpty()) {
        JoinedBlock first = blockAt(stretch.left().from());
        JoinedBlock last = blockAt(stretch.left().to() - 1);
        extents.add(
            new Extent(
                witness.sigil(),
                witness.origin(stretch.right().from()).line(),
                witness.origin(stretch.right().to() - 1).line(),
                first.id().orElseThrow(),
                begins(first, stretch.left().from()),
                last.id().orElseThrow(),
                ends(last, stretch.left().to())));
      }
    }
    return extents;
  }

  private JoinedBlock blockAt(int unit) {
    int next = Range.partitionPoint(blocks.size(), i -> blocks.get(i).units().from() <= unit);
    return blocks.get(next - 1);
  }

  private Optional<String> begins(JoinedBlock block, int unit) {
    if (unit == block.units().from()) {
      return Optional.empty();
    }
    String whole = block.text();
    int from = offset(block, unit);
    int to = Math.min(whole.length(), from + SHOWN);
    Occurrences occurrences = new Occurrences(whole);
    while (to < whole.length() && to - from < LONGEST && !occurrences.once(new Range(from, to))) {
      to++;
    }
    return from < to ? Optional.of(whole.substring(from, to)) : Optional.empty();
  }

  private Optional<String> ends(JoinedBlock block, int unit) {
    if (unit == block.units().to()) {
      return Optional.empty();
    }
    String whole = block.text();
    int to = offset(block, unit);
    int from = Math.max(0, to - SHOWN);
    Occurrences occurrences = new Occurrences(whole);
    while (from > 0 && to - from < LONGEST && !occurrences.once(new Range(from, to))) {
      from--;
    }
    return from < to ? Optional.of(whole.substring(from, to)) : Optional.empty();
  }

  /** The offset of a unit of the joined text in the block's text in the book. */
  private int offset(JoinedBlock block, int unit) {
    int offset = 0;
    for (int i = 0; i < block.runs().size(); i++) {
      Run run = block.runs().get(i);
      boolean last = i + 1 == block.runs().size() || block.runs().get(i + 1).place() > unit;
      if (last && run instanceof Run.Common) {
        int inside = text.shown(run.place(), unit).length();
        return offset + Math.min(run.text().length(), inside);
      }
      offset += run.text().length();
      if (last) {
        return offset;
      }
    }
    return offset;
  }
}
