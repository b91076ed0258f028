package io.github.duizhao.markdown;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;

/**
 * Looks at a text before it is parsed: line ends become LF, characters no book can hold are found.
 */
final class TextGuard {
  private TextGuard() {}

  /** The text with LF line ends and without what no text can hold; what is left out is reported. */
  static String check(String file, String text, Report report) {
    String unified = text.replace("\r\n", "\n").replace('\r', '\n');
    if (unified.codePoints().noneMatch(TextGuard::isForbidden)) {
      return unified;
    }
    StringBuilder clean = new StringBuilder(unified.length());
    int line = 1;
    for (int i = 0; i < unified.length(); ) {
      int codePoint = unified.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\n') {
        line++;
      }
      if (isForbidden(codePoint)) {
        report.add(
            Finding.of(
                RuleId.MRK_009,
                new Origin(file, line),
                String.format("a character that text cannot hold: U+%04X", codePoint)));
      } else {
        clean.appendCodePoint(codePoint);
      }
    }
    return clean.toString();
  }

  private static boolean isForbidden(int codePoint) {
    return (codePoint < 0x20 && codePoint != '\n' && codePoint != '\t')
        || (codePoint >= 0x7F && codePoint < 0xA0)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
        || (codePoint & 0xFFFE) == 0xFFFE;
  }
}
