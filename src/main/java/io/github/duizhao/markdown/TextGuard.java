package io.github.duizhao.markdown;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.Locale;

/** Normalizes line ends to LF, and removes and reports characters that text cannot contain. */
final class TextGuard {
  /** More are not reported; a binary file would have millions. */
  private static final int MOST_REPORTED = 20;

  private TextGuard() {}

  /** Cleans the text of a file. */
  static String check(String file, String text, Report report) {
    String unified = text.replace("\r\n", "\n").replace('\r', '\n');
    if (unified.codePoints().allMatch(Characters::isText)) {
      return unified;
    }
    StringBuilder clean = new StringBuilder(unified.length());
    int line = 1;
    int removed = 0;
    for (int codePoint : unified.codePoints().toArray()) {
      line += codePoint == '\n' ? 1 : 0;
      if (Characters.isText(codePoint)) {
        clean.appendCodePoint(codePoint);
        continue;
      }
      removed++;
      if (removed <= MOST_REPORTED) {
        report.add(finding(new Origin(file, line), codePoint));
      }
    }
    return clean.toString();
  }

  private static Finding finding(Origin at, int codePoint) {
    return Finding.of(
        RuleId.MRK_009,
        at,
        String.format(Locale.ROOT, "a character that is not allowed in text: U+%04X", codePoint));
  }

  /** Cleans text that comes from one line. */
  static String check(String text, Origin at, Report report) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int codePoint : text.codePoints().toArray()) {
      if (Characters.isText(codePoint)) {
        clean.appendCodePoint(codePoint);
      } else {
        report.add(finding(at, codePoint));
      }
    }
    return clean.toString();
  }
}
