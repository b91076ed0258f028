package io.github.duizhao.source;

import io.github.duizhao.file.EncodedText;
import io.github.duizhao.file.Encoding;
import io.github.duizhao.file.TextFile;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a witness in plain text, in the declared encoding or, if none is declared, in UTF-8, UTF-16
 * with a byte order mark, or GB 18030. Invalid bytes and control characters become findings; they
 * are never replaced.
 *
 * <p>A line ends with CR LF, CR or LF; lines are counted as in text editors. Form feed, line
 * tabulation, NEL and the line and paragraph separators of Unicode also end a line, but are not
 * counted.
 */
public final class PlainTextReader implements SourceReader {
  /** In bytes; far more than any book has. */
  static final int LIMIT = 64 << 20;

  private static final char NEL = '\u0085';

  @Override
  public Optional<SourceText> read(Path bookFolder, WitnessFile witness, Report report) {
    return new TextFile(bookFolder, report)
        .read(witness.path(), LIMIT, witness.encoding())
        .flatMap(read -> lines(read, witness, report))
        .map(lines -> new SourceText(witness.sigil(), lines));
  }

  private static Optional<List<SourceText.Line>> lines(
      EncodedText read, WitnessFile witness, Report report) {
    if (witness.encoding().isEmpty() && read.encoding() != Encoding.UTF_8) {
      report.add(detected(read.encoding(), witness.path()));
    }
    List<SourceText.Line> lines = new ArrayList<>();
    String text = read.text();
    int line = 1;
    int start = 0;
    boolean separated = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        if (!separated || !text.substring(start, i).isBlank()) {
          lines.add(
              new SourceText.Line(text.substring(start, i), new Origin(witness.path(), line)));
        }
        separated = false;
        line++;
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      } else if (isUncountedLineEnd(c)) {
        if (!text.substring(start, i).isBlank()) {
          lines.add(
              new SourceText.Line(text.substring(start, i), new Origin(witness.path(), line)));
          separated = true;
        }
        start = i + 1;
      } else if (!isText(text, i)) {
        report.add(notText(text.codePointAt(i), new Origin(witness.path(), line)));
        return Optional.empty();
      }
    }
    if (start < text.length()) {
      lines.add(new SourceText.Line(text.substring(start), new Origin(witness.path(), line)));
    }
    return Optional.of(lines);
  }

  private static Finding detected(Encoding encoding, String path) {
    String name =
        Encoding.byName().entrySet().stream()
            .filter(entry -> entry.getValue() == encoding)
            .findFirst()
            .orElseThrow()
            .getKey();
    return Finding.of(RuleId.SRC_005, path, "this file is not UTF-8 and was read as " + encoding)
        .hint("if that is right, add 'encoding: " + name + "' to this witness");
  }

  private static Finding notText(int codePoint, Origin at) {
    String kind = Character.isISOControl(codePoint) ? "control character" : "character";
    String message = String.format(Locale.ROOT, "%s U+%04X is not text", kind, codePoint);
    return Finding.of(RuleId.SRC_002, at, message)
        .hint("remove the character; if this is a PDF or an image, extract its text first");
  }

  private static boolean isUncountedLineEnd(char c) {
    return c == '\f' || c == '\u000B' || c == NEL || c == '\u2028' || c == '\u2029';
  }

  private static boolean isText(String text, int at) {
    boolean half =
        at > 0
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return half || Characters.isText(text.codePointAt(at));
  }
}
