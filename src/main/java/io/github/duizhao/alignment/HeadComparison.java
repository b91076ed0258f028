package io.github.duizhao.alignment;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.RunInHead;
import io.github.duizhao.model.Segment;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;

/**
 * A paragraph has a run-in head in both languages or in none. Strong words without a stop after
 * them are emphasis, which languages put in different places.
 */
final class HeadComparison {
  private final Report report;

  HeadComparison(Report report) {
    this.report = report;
  }

  /** Adds a finding at each translation that lacks a head, or has one more. */
  void run(TranslationIndex ours, TranslationIndex theirs) {
    ours.items()
        .forEach(
            (id, item) -> {
              TranslationIndex.Item other = theirs.items().get(id);
              if (other != null && item.segment().isPresent() && other.segment().isPresent()) {
                compare(item.segment().get(), other.segment().get());
              }
            });
  }

  private void compare(Segment segment, Segment other) {
    Phrase ours = segment.text().original();
    Phrase theirs = other.text().original();
    if (hasHead(ours) && !beginsStrong(theirs)) {
      add(other, "has no run-in head, the original has '" + head(ours) + "'");
    } else if (hasHead(theirs) && !beginsStrong(ours)) {
      add(other, "has the run-in head '" + head(theirs) + "', the original has none");
    }
  }

  private void add(Segment other, String message) {
    report.add(
        Finding.of(RuleId.ALN_006, other.origin(), "'" + other.id() + "' " + message)
            .hint("begin the paragraph with a head in both languages, like **Head**. Text"));
  }

  private static boolean hasHead(Phrase phrase) {
    return RunInHead.of(phrase).filter(RunInHead::isStopped).isPresent();
  }

  private static boolean beginsStrong(Phrase phrase) {
    return !phrase.content().isEmpty() && phrase.content().get(0) instanceof Inline.Strong;
  }

  private static String head(Phrase phrase) {
    return RunInHead.of(phrase).map(RunInHead::plainText).orElse("");
  }
}
