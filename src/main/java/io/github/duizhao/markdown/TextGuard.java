package io.github.duizhao.markdown;

import io.github.duizhao.model.Characters;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Locale;

/**
 * Looks at a text before it is parsed: line ends become LF, characters no book can hold are found.
 */
final class TextGuard {
  /** A file that is no text has millions of them. */
  private static final int MOST_REPORTED = 20;

  private TextGuard() {}

  /** The text with LF line ends and without what no text can hold; what is left out is reported. */
  static String check(String file, String text, Report report) {
    String unified = text.replace("\r\n", "\n").replace('\r', '\n');
    if (isText(unified)) {
      return unified;
    }
    StringBuilder clean = new StringBuilder(unified.length());
    int line = 1;
    int refused = 0;
    for (int i = 0; i < unified.length(); ) {
      int codePoint = unified.codePointAt(i);
      i += Character.charCount(codePoint);
      line += codePoint == '\n' ? 1 : 0;
      if (Characters.isText(codePoint)) {
        clean.appendCodePoint(codePoint);
        continue;
      }
      refused++;
      if (refused <= MOST_REPORTED) {
        report.add(finding(new Origin(file, line), codePoint));
      }
    }
    return clean.toString();
  }

  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!Characters.isText(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private static Finding finding(Origin at, int codePoint) {
    return Finding.of(
        RuleId.MRK_009,
        at,
        String.format(Locale.ROOT, "a character that text cannot hold: U+%04X", codePoint));
  }

  /** A text that stands at one place, without what no text can hold; that is reported. */
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
