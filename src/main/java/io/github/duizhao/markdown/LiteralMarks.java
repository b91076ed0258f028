package io.github.duizhao.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.text.Characters;
import java.util.List;
import java.util.TreeSet;

/** The {@code *}, {@code **} and {@code _} of a block that are text, but were meant as emphasis. */
final class LiteralMarks {
  private static final int EXCERPT = 24;

  private final TreeSet<Integer> offsets = new TreeSet<>();

  /** Collects the marks in a run of text, which is also passed as a string. */
  void collect(BasedSequence raw, String text) {
    if (text.indexOf('*') < 0 && text.indexOf('_') < 0) {
      return;
    }
    for (MarkRepair.Run run : MarkRepair.runs(text)) {
      int offset = raw.getIndexOffset(run.start());
      int length = run.end() - run.start();
      if (text.charAt(run.start()) == '*'
          || Flanks.isNextToWide(raw.getBaseSequence(), offset, length)) {
        offsets.add(offset);
      }
    }
  }

  /**
   * Reports the marks with a correction, if there is one.
   *
   * @param block the source of the whole block
   * @param others markup of other programs, whose marks are not meant as emphasis
   */
  void report(BasedSequence block, Leftovers others, Lines lines, Report report) {
    offsets.removeIf(others::covers);
    if (offsets.isEmpty()) {
      return;
    }
    List<MarkRepair> repairs = MarkRepair.of(block, offsets::contains);
    for (MarkRepair repair : repairs) {
      report.add(
          Finding.of(
                  RuleId.MRK_002,
                  lines.at(block.getIndexOffset(repair.start())),
                  "a literal '" + repair.mark() + "' in the text: '" + repair.was() + "'")
              .hint(
                  "write '"
                      + repair.better()
                      + "': "
                      + (repair.mark().startsWith("_")
                          ? "_ does not work next to Han characters; for a literal one write \\_"
                          : "* does not work between punctuation and Han characters; for a literal"
                              + " one write \\*")));
    }
    if (repairs.isEmpty()) {
      reportFirst(block, lines, report);
    }
  }

  /** Reports the first asterisk that marks nothing. A single one may be a character, as in *nix. */
  private void reportFirst(BasedSequence block, Lines lines, Report report) {
    BasedSequence file = block.getBaseSequence();
    List<Integer> stars = offsets.stream().filter(at -> file.charAt(at) == '*').toList();
    if (stars.isEmpty()) {
      return;
    }
    int offset = stars.get(0);
    int end = offset + 1;
    while (end < file.length() && file.charAt(end) == '*') {
      end++;
    }
    boolean isSingle = stars.size() == 1 && end == offset + 1;
    if (isSingle && !Flanks.canOpen(file, offset, end) && !Flanks.canClose(file, offset, end)) {
      return;
    }
    String near = file.subSequence(offset, Math.min(file.length(), offset + 80)).toString();
    Finding finding =
        Finding.of(
                RuleId.MRK_002,
                lines.at(offset),
                "a literal '*' in the text near '" + excerpt(near) + "'")
            .hint(
                block.codePoints().anyMatch(Characters::isWide)
                    ? "Markdown does not close ** between a full stop and a Han character: move the"
                        + " stop outside, as in **…**。; for a literal one write \\*"
                    : "close the emphasis; for a literal one write \\*");
    report.add(isSingle ? finding.severity(Severity.WARNING) : finding);
  }

  /** The start of the first line of a text. */
  static String excerpt(String text) {
    return Characters.excerpt(text.lines().findFirst().orElse(""), EXCERPT);
  }
}
