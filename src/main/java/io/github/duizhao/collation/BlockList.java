package io.github.duizhao.collation;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Passage.Cut;
import io.github.duizhao.model.Passage.LineStart;
import io.github.duizhao.model.Sigil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Divides the joined text into headings and paragraphs, and each of these into runs: shared text
 * and sites where witnesses differ.
 */
final class BlockList {
  private final JoinedText text;
  private final List<Alignment> alignments;
  private final List<Integer> starts = new ArrayList<>();
  private final List<JoinedBlock> blocks = new ArrayList<>();

  private BlockList(JoinedText text, List<Alignment> alignments) {
    this.text = text;
    this.alignments = alignments;
  }

  static List<JoinedBlock> of(Assembly.Joined joined) {
    BlockList list = new BlockList(joined.text(), joined.alignments());
    Breaks breaks = new Breaks(joined.text(), joined.alignments());
    for (int unit = 0; unit < joined.text().length(); unit++) {
      if (breaks.at(unit)) {
        list.starts.add(unit);
      }
    }
    list.build();
    return list.blocks;
  }

  private void build() {
    List<Range> spots = spots();
    int next = 0;
    for (int i = 0; i < starts.size(); i++) {
      Range block =
          new Range(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length());
      List<Range> own = new ArrayList<>();
      while (next < spots.size() && spots.get(next).to() <= block.to()) {
        Range spot = spots.get(next);
        if (spot.isEmpty() && spot.from() == block.to() && belongsToNext(spot)) {
          break;
        }
        own.add(spot);
        next++;
      }
      blocks.add(block(block, own));
    }
  }

  /** Whether an insertion between two blocks begins a passage in its witness. */
  private boolean belongsToNext(Range spot) {
    return spot.from() < text.length()
        && alignments.stream().anyMatch(alignment -> alignment.insertsPassage(spot.from()));
  }

  /** Every place where a witness differs; one that crosses the end of a block is divided. */
  private List<Range> spots() {
    List<Range> ranges = new ArrayList<>();
    alignments.forEach(
        alignment -> alignment.differences().forEach(difference -> ranges.add(difference.left())));
    ranges.sort(Comparator.comparingInt(Range::from).thenComparingInt(Range::to));
    List<Range> merged = new ArrayList<>();
    for (Range range : ranges) {
      int last = merged.size() - 1;
      if (last >= 0 && touch(merged.get(last), range)) {
        Range before = merged.remove(last);
        merged.add(new Range(before.from(), Math.max(before.to(), range.to())));
      } else {
        merged.add(range);
      }
    }
    return merged.stream().flatMap(range -> divided(range).stream()).toList();
  }

  private static boolean touch(Range before, Range after) {
    return after.from() < before.to()
        || after.from() == before.from()
        || (after.from() == before.to() && (after.isEmpty() || before.isEmpty()));
  }

  private List<Range> divided(Range range) {
    List<Range> parts = new ArrayList<>();
    int from = range.from();
    int next = firstStartAfter(from);
    while (next < starts.size() && starts.get(next) < range.to()) {
      parts.add(new Range(from, starts.get(next)));
      from = starts.get(next);
      next++;
    }
    parts.add(new Range(from, range.to()));
    return parts;
  }

  private int firstStartAfter(int unit) {
    int found = Collections.binarySearch(starts, unit);
    return found < 0 ? -found - 1 : found + 1;
  }

  private JoinedBlock block(Range block, List<Range> spots) {
    List<Run> runs = new ArrayList<>();
    int from = block.from();
    for (Range spot : spots) {
      VariantSite site = new VariantSite(spot.from(), readings(spot, block));
      if (site.texts().stream().distinct().count() > 1) {
        String before = site.shared(true);
        String after = site.shared(false);
        add(text.shown(from, spot.from()) + before, from, runs);
        runs.add(site.with(it -> it.substring(before.length(), it.length() - after.length())));
        add(after, spot.to(), runs);
        from = spot.to();
      }
    }
    add(text.shown(from, block.to()), from, runs);
    return new JoinedBlock(Optional.empty(), block, passage(block), runs);
  }

  private static void add(String text, int place, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run.Common(place, text));
    }
  }

  /**
   * The readings of a place; the first is that of the witness that the joined text follows there.
   */
  private Map<Sigil, String> readings(Range left, Range block) {
    WitnessUnits owner = owner(left, block);
    Map<Sigil, String> readings = new LinkedHashMap<>();
    alignments.stream()
        .filter(alignment -> alignment.witness() == owner)
        .forEach(alignment -> add(alignment, left, block, readings));
    alignments.forEach(alignment -> add(alignment, left, block, readings));
    return readings;
  }

  private WitnessUnits owner(Range left, Range block) {
    int unit = left.isEmpty() ? Math.max(block.from(), left.from() - 1) : left.from();
    return text.witnessAt(unit);
  }

  private void add(Alignment alignment, Range left, Range block, Map<Sigil, String> readings) {
    Sigil sigil = alignment.witness().sigil();
    reading(alignment, left, block).ifPresent(reading -> readings.putIfAbsent(sigil, reading));
  }

  /** The reading of a witness at a place of a block, with the white space around it. */
  private Optional<String> reading(Alignment alignment, Range left, Range block) {
    WitnessUnits witness = alignment.witness();
    Optional<Range> range = alignment.reading(left, starts);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    int from = range.get().from();
    int to = range.get().to();
    String before = left.from() == block.from() ? "" : witness.gapBefore(from);
    String after = left.to() == block.to() ? "" : witness.gapBefore(to);
    return Optional.of(from == to ? before : before + witness.shown(from, to) + after);
  }

  private Passage passage(Range block) {
    int unit = text.source(block.from());
    return new Passage(
        label(block),
        text.shown(block.from(), block.to()),
        cuts(block),
        List.of(new LineStart(0, text.witnessAt(block.from()).origin(unit))));
  }

  /** The label of the block in the first witness in which it is a heading. */
  private Optional<HeadingLabel> label(Range block) {
    for (Alignment alignment : alignments) {
      int there = alignment.at(block.from());
      if (there >= 0 && alignment.witness().startsPassage(there)) {
        Passage passage = alignment.witness().passage(there);
        if (passage.isHeading()) {
          return passage.label();
        }
      }
    }
    return text.startsPassage(block.from())
        ? text.witnessAt(block.from()).passage(text.source(block.from())).label()
        : Optional.empty();
  }

  private Set<Cut> cuts(Range block) {
    Set<Cut> cuts = EnumSet.noneOf(Cut.class);
    int part = text.partAt(block.from());
    boolean opens = text.start(part) == block.from() && !text.parts().get(part).joined();
    if (opens && cut(block.from(), Cut.BEFORE)) {
      cuts.add(Cut.BEFORE);
    }
    int last = text.partAt(block.to() - 1);
    boolean closes =
        text.start(last + 1) == block.to()
            && (last + 1 == text.parts().size() || !text.parts().get(last + 1).joined());
    if (closes && cut(block.to() - 1, Cut.AFTER)) {
      cuts.add(Cut.AFTER);
    }
    return cuts;
  }

  private boolean cut(int unit, Cut cut) {
    return text.witnessAt(unit).passage(text.source(unit)).cuts().contains(cut);
  }
}
