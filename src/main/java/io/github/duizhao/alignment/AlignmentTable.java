package io.github.duizhao.alignment;

import io.github.duizhao.file.TextFile;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The content of {@code content/alignment.tsv}: which blocks of the original and of the translation
 * are a segment, how certain that is, and what an editor has confirmed.
 *
 * @param rows in the order of the file
 */
public record AlignmentTable(List<Row> rows) {
  /** The path of the file in a book's folder. */
  public static final String PATH = "content/alignment.tsv";

  private static final String HEADER = "segment\toriginal\ttranslation\tscore\tstate\twhy\tdigest";
  private static final int LIMIT = 64 << 20;
  private static final int HALF = 8;
  private static final Pattern ORDINALS =
      Pattern.compile("(?:[1-9][0-9]{0,8}(?: +[1-9][0-9]{0,8})*)?");
  private static final Pattern DIGEST = Pattern.compile("(?:[0-9a-f]{16})?");

  public AlignmentTable {
    rows = List.copyOf(rows);
  }

  /** What is known about a pair. */
  public enum State {
    /** The evidence supports it. */
    ALIGNED,
    /** The evidence is weak, or supports another pair as well. */
    DOUBTFUL,
    /** An editor decided it, and every alignment keeps it. */
    CONFIRMED;

    /** The word in the file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A segment.
   *
   * @param segment its id
   * @param original the numbers of its blocks in the original, from 1 through the whole text
   * @param translation the same in the translation; empty if there is none
   * @param score how certain it is that these blocks belong together, 0 to 1
   * @param why the reason for the state, in a few words
   * @param digest of the texts of all its blocks, see {@link #digest}; empty in a row that an
   *     editor wrote
   * @param line of the file, from 1; 0 for a new row
   */
  public record Row(
      String segment,
      List<Integer> original,
      List<Integer> translation,
      double score,
      State state,
      String why,
      String digest,
      int line) {
    public Row {
      original = List.copyOf(original);
      translation = List.copyOf(translation);
    }

    /** This row as a decision of an editor, with the reason that the editor gave. */
    public Row confirmed(Row decision) {
      return new Row(
          segment, original, translation, 1, State.CONFIRMED, decision.why, digest, line);
    }

    /** The place of the row. */
    public Origin origin() {
      return new Origin(PATH, Math.max(1, line));
    }

    /** The half of the digest that is about the original; empty if it has none. */
    public String originalDigest() {
      return digest.isEmpty() ? "" : digest.substring(0, HALF);
    }

    /** The half of the digest that is about the translation; empty if it has none. */
    public String translationDigest() {
      return digest.isEmpty() ? "" : digest.substring(HALF);
    }
  }

  /** The digest of the texts of a pair, in 16 hexadecimal digits: 8 for each side. */
  public static String digest(List<String> originals, List<String> translations) {
    return half(originals) + half(translations);
  }

  /** The half of a digest that is about the texts of one side, in 8 hexadecimal digits. */
  public static String half(List<String> texts) {
    String all = String.join("\u001E", texts);
    return Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, HALF);
  }

  /** Reads the table in a book's folder; an empty one if there is no file. */
  public static AlignmentTable read(Path book, Report report) {
    if (!Files.exists(book.resolve(PATH), LinkOption.NOFOLLOW_LINKS)) {
      return new AlignmentTable(List.of());
    }
    return of(new TextFile(book, report).read(PATH, LIMIT).orElse(""), report);
  }

  /** Reads a table from text. A line that cannot be read is reported and left out. */
  static AlignmentTable of(String text, Report report) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank() && !line.startsWith("segment\t")) {
        row(line, number, report).ifPresent(rows::add);
      }
    }
    return new AlignmentTable(rows);
  }

  private static Optional<Row> row(String line, int number, Report report) {
    List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
    while (cells.size() < 7) {
      cells.add("");
    }
    Optional<State> state =
        Arrays.stream(State.values())
            .filter(it -> it.word().equals(cells.get(4).strip()))
            .findAny();
    String problem = null;
    if (!SegmentId.isWellFormed(cells.get(0).strip())) {
      problem = "the first column has no id of a segment";
    } else if (state.isEmpty()) {
      problem = "the state is not aligned, doubtful or confirmed";
    } else if (!ORDINALS.matcher(cells.get(1).strip()).matches()
        || !ORDINALS.matcher(cells.get(2).strip()).matches()
        || !isRising(ordinals(cells.get(1)))
        || !isRising(ordinals(cells.get(2)))) {
      problem = "the second and third column have no consecutive numbers of blocks";
    } else if (!DIGEST.matcher(cells.get(6).strip()).matches()) {
      problem = "the digest has not 16 digits, 0 to 9 and a to f";
    }
    if (problem != null) {
      report.add(
          Finding.of(RuleId.ALN_010, new Origin(PATH, number), problem)
              .hint("correct the line, or delete it; columns are separated by tabs"));
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            cells.get(0).strip(),
            ordinals(cells.get(1)),
            ordinals(cells.get(2)),
            score(cells.get(3)),
            state.get(),
            cells.get(5).strip(),
            cells.get(6).strip(),
            number));
  }

  private static List<Integer> ordinals(String cell) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.strip().split(" +", -1)).map(Integer::valueOf).toList();
  }

  private static boolean isRising(List<Integer> ordinals) {
    for (int i = 1; i < ordinals.size(); i++) {
      if (ordinals.get(i) != ordinals.get(i - 1) + 1) {
        return false;
      }
    }
    return true;
  }

  private static double score(String cell) {
    try {
      return Math.max(0, Math.min(1, Double.parseDouble(cell.strip())));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The table as a file: a header, then a line for each segment. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Row row : rows) {
      text.append(row.segment()).append('\t').append(joined(row.original()));
      text.append('\t').append(joined(row.translation()));
      text.append('\t').append(String.format(Locale.ROOT, "%.2f", row.score()));
      text.append('\t').append(row.state().word()).append('\t').append(row.why());
      text.append('\t').append(row.digest()).append('\n');
    }
    return text.toString();
  }

  private static String joined(List<Integer> ordinals) {
    return ordinals.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
