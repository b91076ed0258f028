package io.github.duizhao.alignment;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.RunInHead;
import io.github.duizhao.model.Segment;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Optional;

/**
 * Checks that a paragraph has a run-in head in both languages or in neither. Strong words that do
 * not end with a stop are only emphasis, which may be elsewhere in the translation.
 */
final class HeadComparison {
  private final Report report;

  HeadComparison(Report report) {
    this.report = report;
  }

  /** Adds a finding at each translation whose head is missing or has no counterpart. */
  void run(BlockIndex ours, BlockIndex theirs) {
    for (BlockIndex.Item item : ours.items().values()) {
      if (item.block() instanceof Block.TextBlock block) {
        theirs
            .find(block, Block.TextBlock.class)
            .ifPresent(other -> compare(block.segment(), other.segment()));
      }
    }
  }

  private void compare(Segment segment, Segment other) {
    Phrase ours = segment.text().original();
    Phrase theirs = other.text().original();
    Optional<RunInHead> ourHead = head(ours);
    Optional<RunInHead> theirHead = head(theirs);
    if (ourHead.isPresent() && !beginsStrong(theirs)) {
      String head = ourHead.get().plainText();
      add(other, "has no run-in head, but the original has '" + head + "'");
    } else if (theirHead.isPresent() && !beginsStrong(ours)) {
      String head = theirHead.get().plainText();
      add(other, "has the run-in head '" + head + "', but the original has none");
    }
  }

  private void add(Segment other, String message) {
    report.add(
        Finding.of(RuleId.ALN_006, other.origin(), "'" + other.id() + "' " + message)
            .hint("begin the paragraph with a head in both languages, like **Head**. Text"));
  }

  private static Optional<RunInHead> head(Phrase phrase) {
    return RunInHead.of(phrase).filter(RunInHead::isStopped);
  }

  private static boolean beginsStrong(Phrase phrase) {
    return !phrase.content().isEmpty() && phrase.content().get(0) instanceof Inline.Strong;
  }
}
