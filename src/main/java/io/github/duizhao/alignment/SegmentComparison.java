package io.github.duizhao.alignment;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks that the translation has the same segments as its original, in the same order and as the
 * same kinds of blocks.
 */
final class SegmentComparison {
  private final Severity missing;
  private final OmittedTexts omitted;
  private final Report report;

  /**
   * @param missing the severity of a missing translation
   * @param omitted the segments that need no translation
   */
  SegmentComparison(Severity missing, OmittedTexts omitted, Report report) {
    this.missing = missing;
    this.omitted = omitted;
    this.report = report;
  }

  /** Adds a finding for each difference, at the translation if it has the segment. */
  void run(BlockIndex ours, BlockIndex theirs) {
    String reported = "";
    for (Map.Entry<SegmentId, BlockIndex.Item> entry : ours.items().entrySet()) {
      BlockIndex.Item item = entry.getValue();
      BlockIndex.Item other = theirs.items().get(entry.getKey());
      if (other == null) {
        reportMissing(entry.getKey(), item.origin(), "'" + entry.getKey() + "' is not translated");
        continue;
      }
      String moved = displacement(item, other, theirs);
      // if a whole list or quotation differs, only its first segment is reported
      boolean isNew = !moved.isEmpty() && !moved.equals(reported);
      if (isNew || !kind(item).equals(kind(other))) {
        reportKind(entry.getKey(), item, other);
      } else {
        compareParts(entry.getKey(), item, other);
      }
      reported = moved;
    }
    theirs
        .items()
        .forEach(
            (id, item) -> {
              if (!ours.items().containsKey(id)) {
                report.add(
                    Finding.of(
                            RuleId.ALN_002,
                            item.origin(),
                            "the original has no segment '" + id + "'")
                        .hint("give it the id of the segment that it translates, or remove it"));
              }
            });
    compareOrder(ours, theirs);
  }

  private void reportMissing(SegmentId id, Origin origin, String message) {
    if (!omitted.explain(id.value())) {
      report.add(Finding.of(RuleId.ALN_001, origin, message).severity(missing));
    }
  }

  /** The places of the two if they are nested in different blocks, or else an empty string. */
  private static String displacement(
      BlockIndex.Item item, BlockIndex.Item other, BlockIndex theirs) {
    // until an item is translated, the blocks nested in it may be anywhere
    boolean isSettled = item.parent().filter(it -> !theirs.items().containsKey(it)).isEmpty();
    return isSettled && !item.place().equals(other.place())
        ? item.place() + "/" + other.place()
        : "";
  }

  private static String kind(BlockIndex.Item item) {
    return item.block().description();
  }

  private void reportKind(SegmentId id, BlockIndex.Item item, BlockIndex.Item other) {
    String message =
        "'%s' is a %s%s, but in the original a %s%s"
            .formatted(id, kind(other), other.place(), kind(item), item.place());
    Finding finding =
        Finding.of(RuleId.ALN_004, other.origin(), message)
            .hint("write the same kind of block in both languages");
    report.add(isShown(item.block(), other.block()) ? finding.severity(Severity.WARNING) : finding);
  }

  /** Whether readers see all of a translation, although it is another kind of block. */
  private static boolean isShown(Block original, Block translation) {
    return original instanceof Block.TextBlock
        && translation instanceof Block.TextBlock
        && original instanceof Block.CodeBlock == translation instanceof Block.CodeBlock;
  }

  private void compareParts(SegmentId id, BlockIndex.Item item, BlockIndex.Item other) {
    if (item.block() instanceof Block.Table table) {
      compareShapes(id, table, (Block.Table) other.block());
    } else if (item.block() instanceof Block.Figure figure) {
      compareCaptions(id, figure, (Block.Figure) other.block());
    }
  }

  private void compareShapes(SegmentId id, Block.Table table, Block.Table other) {
    if (!shape(table).equals(shape(other))) {
      String message =
          "the table '%s' has %s, but in the original %s".formatted(id, shape(other), shape(table));
      report.add(Finding.of(RuleId.ALN_004, other.origin(), message));
    }
  }

  private void compareCaptions(SegmentId id, Block.Figure figure, Block.Figure other) {
    if (figure.original().caption().isPresent() && other.original().caption().isEmpty()) {
      reportMissing(id, other.origin(), "the caption of '" + id + "' is not translated");
    }
  }

  private static String shape(Block.Table table) {
    return Count.of(table.rows().size(), "row")
        + " of "
        + Count.of(table.header().cells().size(), "cell");
  }

  private void compareOrder(BlockIndex ours, BlockIndex theirs) {
    List<SegmentId> shared = new ArrayList<>(ours.items().keySet());
    shared.retainAll(theirs.items().keySet());
    List<SegmentId> order = new ArrayList<>(theirs.items().keySet());
    order.retainAll(ours.items().keySet());
    for (int i = 0; i < shared.size(); i++) {
      if (!shared.get(i).equals(order.get(i))) {
        SegmentId id = order.get(i);
        BlockIndex.Item moved = Objects.requireNonNull(theirs.items().get(id));
        report.add(
            Finding.of(
                RuleId.ALN_005,
                moved.origin(),
                "'" + id + "' is where the original has '" + shared.get(i) + "'"));
        return;
      }
    }
  }
}
