package io.github.duizhao.markdown;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;

/**
 * Looks at a text before it is parsed: line ends become LF, characters no book can hold are found.
 */
final class TextGuard {
  private static final int MAX_MARKS = 50;

  private TextGuard() {}

  /** The text with LF line ends and without what no text can hold; what is left out is reported. */
  static String check(String file, String text, Report report) {
    String unified = text.replace("\r\n", "\n").replace('\r', '\n');
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

  /** Whether no line opens more blocks inside each other than any text does. */
  static boolean isShallow(String file, String text, Report report) {
    int line = 1;
    int marks = 0;
    boolean counting = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        marks = 0;
        counting = true;
      } else if (c == '>' || c == '-' || c == '+' || c == '*') {
        marks += counting ? 1 : 0;
      } else if ((c == '.' || c == ')') && i > 0 && Character.isDigit(text.charAt(i - 1))) {
        marks += counting && text.startsWith(" ", i + 1) ? 1 : 0;
      } else if (c != ' ' && c != '\t' && !Character.isDigit(c)) {
        counting = false;
      }
      boolean rule = marks > MAX_MARKS && isRule(text, i, c);
      if (marks > MAX_MARKS && !rule) {
        String message = "blocks are nested more than " + MAX_MARKS + " deep";
        report.add(Finding.of(RuleId.MRK_008, new Origin(file, line), message));
        return false;
      }
    }
    return true;
  }

  /** Whether the line is nothing but one mark, as in a separator of many hyphens. */
  private static boolean isRule(String text, int at, char mark) {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    String line = text.substring(start, end < 0 ? text.length() : end).strip();
    return mark != '>' && line.chars().allMatch(c -> c == mark || c == ' ');
  }

  private static boolean isForbidden(int codePoint) {
    return (codePoint < 0x20 && codePoint != '\n' && codePoint != '\t')
        || (codePoint >= 0x7F && codePoint < 0xA0)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
        || (codePoint & 0xFFFE) == 0xFFFE;
  }
}
