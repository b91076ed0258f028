package io.github.duizhao.check;

import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.StaleTranslation;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.status.SectionStatus;
import io.github.duizhao.status.SegmentState;
import io.github.duizhao.status.Selection;
import io.github.duizhao.status.TranslationUnit;
import io.github.duizhao.status.Version;

/** Checks that no original has changed since its translation was accepted or omitted. */
public final class StaleCheck implements Check {
  private final Severity severity;
  private final Severity omission;

  /**
   * A check.
   *
   * @param treatment decides whether a stale translation is an error
   * @param missing decides, as for other missing translations, whether an outdated omission is one
   */
  public StaleCheck(StaleTranslation treatment, MissingTranslation missing) {
    this.severity = severity(treatment == StaleTranslation.FAIL);
    this.omission =
        severity(treatment == StaleTranslation.FAIL || missing == MissingTranslation.FAIL);
  }

  private static Severity severity(boolean fails) {
    return fails ? Severity.ERROR : RuleId.STA_001.severity();
  }

  @Override
  public void run(Manuscript manuscript, Report report) {
    for (SectionStatus section : manuscript.status().sections()) {
      for (SectionStatus.Entry entry : section.entries()) {
        if (entry.state() == SegmentState.STALE) {
          String name = Selection.nameOf(entry.unit(), section.section());
          report.add(
              entry
                  .unit()
                  .translation()
                  .map(text -> finding(entry, text, name))
                  .orElseGet(() -> omission(entry.unit(), name)));
        }
      }
    }
  }

  private Finding omission(TranslationUnit unit, String name) {
    String message = "the original of '" + unit.id() + "' has changed since it was omitted";
    return Finding.of(RuleId.STA_001, unit.original().origin(), message)
        .hint("translate it, or run 'duizhao status --omitted " + name + "'")
        .segment(new SegmentId(unit.id()))
        .severity(omission);
  }

  private Finding finding(SectionStatus.Entry entry, Version translation, String name) {
    TranslationUnit unit = entry.unit();
    boolean reworked = entry.isReworked();
    String message =
        reworked
            ? "the original of '%s' has changed since this translation was accepted, and so has the"
                + " translation"
            : "the original of '%s' has changed since this translation was accepted";
    String hint =
        reworked
            ? "if the translation matches the current text in %s, run 'duizhao status --accept %s'"
            : "update the translation to match %s, then run 'duizhao status --accept %s'";
    return Finding.of(RuleId.STA_001, translation.origin(), message.formatted(unit.id()))
        .hint(hint.formatted(unit.original().origin(), name))
        .segment(new SegmentId(unit.id()))
        .severity(severity);
  }
}
