package io.github.duizhao.build;

import io.github.duizhao.model.BlockWalk;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.source.Dropped;
import io.github.duizhao.source.Segmented;
import io.github.duizhao.source.SourceLine;
import io.github.duizhao.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Tells which lines of a witness became which segment. */
final class TakenLines {
  private final SourceText source;
  private final NavigableSet<Integer> lines = new TreeSet<>();
  private final List<BlockWalk.Spot> spots = new ArrayList<>();

  private TakenLines(SourceText source) {
    this.source = source;
  }

  /**
   * What was taken, in the order of the witness: from where a segment begins to the last line of
   * text before the next one. Supplied headings stand in no witness.
   */
  static List<Taken> of(SourceText source, Segmented segmented) {
    TakenLines taken = new TakenLines(source);
    taken.addLines(segmented.dropped());
    segmented.sections().forEach(taken::addSpots);
    return taken.list();
  }

  /** All that are not blank and were not dropped as a whole. */
  private void addLines(List<Dropped> dropped) {
    Map<Origin, String> left = new HashMap<>();
    dropped.forEach(drop -> left.merge(drop.at(), drop.text().strip(), String::concat));
    for (SourceLine line : source.lines()) {
      String text = line.text().strip();
      if (!text.isEmpty() && !text.equals(left.get(line.origin()))) {
        lines.add(line.origin().line());
      }
    }
  }

  private void addSpots(SectionText section) {
    addSpot(new BlockWalk.Spot(new SegmentId(section.id().value()), section.origin()));
    BlockWalk.of(section.blocks()).spots().forEach(this::addSpot);
  }

  private void addSpot(BlockWalk.Spot spot) {
    boolean here =
        !source.lines().isEmpty()
            && spot.origin().path().equals(source.lines().get(0).origin().path());
    if (here) {
      spots.add(spot);
    }
  }

  private List<Taken> list() {
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Origin start = spots.get(i).origin();
      int next = i + 1 < spots.size() ? spots.get(i + 1).origin().line() : Integer.MAX_VALUE;
      Integer last = lines.lower(Math.max(next, start.line() + 1));
      int end = last == null ? start.line() : Math.max(last, start.line());
      taken.add(new Taken(source.sigil(), start.line(), end, spots.get(i).id()));
    }
    return taken;
  }
}
