package io.github.duizhao.status;

import io.github.duizhao.file.TextFile;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code content/translation.tsv}. Lines may be in any order, and columns may be separated by
 * any white space; blank lines are skipped. The last two columns may be missing, as in files that
 * earlier versions wrote. A line that cannot be read is a finding.
 */
public final class RecordReader {
  private static final int LIMIT = 64 << 20;
  private static final int COLUMNS = 5;

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
  private static final Map<String, Acceptance.State> STATES = new LinkedHashMap<>();

  static {
    for (Acceptance.State state : Acceptance.State.values()) {
      STATES.put(state.word(), state);
    }
  }

  private final List<Acceptance> lines = new ArrayList<>();
  private final Map<String, Origin> first = new HashMap<>();
  private final Report report;

  private RecordReader(Report report) {
    this.report = report;
  }

  /** Reads the record in a book's folder; an empty one if there is no file. */
  public static TranslationRecord read(Path book, Report report) {
    String path = TranslationRecord.PATH;
    if (!Files.exists(book.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      return new TranslationRecord(List.of());
    }
    Optional<String> text = new TextFile(book, report).read(path, LIMIT);
    return of(text.orElse(TranslationRecord.HEADER), report);
  }

  /** Reads a record from text. */
  static TranslationRecord of(String text, Report report) {
    RecordReader reader = new RecordReader(report);
    reader.readAll(text);
    return new TranslationRecord(reader.lines);
  }

  private void readAll(String text) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        read(line.strip(), new Origin(TranslationRecord.PATH, number));
      }
    }
  }

  private void read(String line, Origin origin) {
    if (CONFLICT.matcher(line).matches()) {
      reject(
          origin,
          "there is a merge conflict marker '" + line.substring(0, 7) + "'",
          "keep the line of each segment that was accepted last, and remove the markers");
      return;
    }
    // a name in the last column may have spaces
    String[] columns = line.split("\\s+", COLUMNS);
    boolean header =
        columns.length > 1 && line.startsWith("segment") && columns[1].equals("original");
    if (header) {
      return;
    }
    if (columns.length < 3 || !SegmentId.isWellFormed(columns[0])) {
      reject(
          origin,
          "expected a line of " + TranslationRecord.HEADER.replace("\t", ", "),
          "remove the line; 'duizhao status --accept' writes it again");
    } else {
      read(columns, origin);
    }
  }

  private void read(String[] columns, Origin origin) {
    Acceptance.State state = STATES.get(columns[2]);
    Optional<String> translation = column(columns, 3);
    if (state == null) {
      String words = String.join(", ", STATES.keySet());
      reject(
          origin, "expected one of " + words + ", found '" + columns[2] + "'", "correct the state");
    } else if (!isDigest(columns[1]) || !translation.map(RecordReader::isDigest).orElse(true)) {
      reject(
          origin,
          "a digest has 16 digits, 0 to 9 and a to f",
          "remove the line; 'duizhao status --accept' writes it again");
    } else if (state == Acceptance.State.OMITTED && translation.isPresent()) {
      reject(
          origin,
          "an omitted segment has no translation, but this line has a digest of one",
          "write - in that column, or correct the state");
    } else {
      add(new Acceptance(columns[0], columns[1], state, translation, column(columns, 4), origin));
    }
  }

  /** A column that may be missing or empty. */
  private static Optional<String> column(String[] columns, int index) {
    return Optional.of(index)
        .filter(it -> it < columns.length)
        .map(it -> columns[it])
        .filter(text -> !text.equals(TranslationRecord.NONE));
  }

  private static boolean isDigest(String text) {
    return DIGEST.matcher(text).matches();
  }

  private void add(Acceptance line) {
    Origin earlier = first.putIfAbsent(line.segment(), line.origin());
    if (earlier != null) {
      String message =
          "'%s' is already recorded on line %d".formatted(line.segment(), earlier.line());
      report.add(
          Finding.of(RuleId.STA_003, line.origin(), message)
              .hint("keep the line that was accepted last"));
      return;
    }
    lines.add(line);
  }

  private void reject(Origin origin, String message, String hint) {
    report.add(Finding.of(RuleId.STA_002, origin, message).hint(hint));
  }
}
