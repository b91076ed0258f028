package io.github.duizhao.source;

import io.github.duizhao.file.TextFile;
import io.github.duizhao.model.Characters;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a witness in UTF-8, with or without a byte order mark, whatever its line ends. Bytes that
 * are no UTF-8 and control characters are findings, never replaced.
 */
public final class Utf8Reader implements SourceReader {
  /** In bytes; far more than the text of any book. */
  static final int LIMIT = 64 << 20;

  @Override
  public Optional<SourceText> read(Path bookFolder, String path, String sigil, Report report) {
    return new TextFile(bookFolder, report)
        .read(path, LIMIT)
        .flatMap(text -> lines(text, path, report))
        .map(lines -> new SourceText(sigil, lines));
  }

  private static Optional<List<SourceLine>> lines(String text, String path, Report report) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r') {
        if (i < text.length() || i > start) {
          lines.add(new SourceLine(text.substring(start, i), new Origin(path, lines.size() + 1)));
        }
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      } else if (!isText(text, i)) {
        String kind = Character.isISOControl(c) ? "control character" : "character";
        String message = "%s U+%04X: is this a text?".formatted(kind, text.codePointAt(i));
        report.add(
            Finding.of(RuleId.SRC_002, new Origin(path, lines.size() + 1), message)
                .hint("take the character out, or give the text layer instead of the page"));
        return Optional.empty();
      }
    }
    return Optional.of(lines);
  }

  private static boolean isText(String text, int at) {
    boolean half = Character.isLowSurrogate(text.charAt(at)) && at > 0;
    return half
        || Character.isWhitespace(text.charAt(at))
        || Characters.isText(text.codePointAt(at));
  }
}
