package io.github.duizhao.cli;

import io.github.duizhao.app.StatusSummary;
import io.github.duizhao.model.Origin;
import io.github.duizhao.status.Counts;
import io.github.duizhao.status.SectionStatus;
import io.github.duizhao.status.SegmentState;
import io.github.duizhao.status.TranslationUnit;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Prints the status of a translation, a line for each section, and then the stale segments. If
 * texts were omitted on purpose, one more column counts them.
 *
 * <pre>
 *                                segments  translated  missing  stale  reviewed
 * c5    第五章 提升互联互通水平         3           3        0      0         3
 * c5-1  第一节 综合交通体系            6           5        1      1         2
 * total                                 9           8        1      1         5
 *
 * stale  c5-1-p2  content/en/chapter-05/section-01.md:5
 *
 * pairs  8 of 9 supported by evidence, 5 reviewed by a person, 1 doubtful
 * c5-1  5 of 6 supported by evidence, 2 reviewed by a person, 1 doubtful
 * doubtful  c5-1-p3  0.41  content/en/chapter-05/section-01.md:7
 * </pre>
 */
final class StatusTable {
  private static final String OMITTED = "omitted";
  private static final List<String> HEADS =
      List.of("segments", "translated", "missing", "stale", "reviewed", OMITTED);
  private static final String GAP = "  ";

  /** The minimum width of titles, even if the terminal is too narrow for it. */
  private static final int SHORTEST_TITLE = 12;

  private final PrintWriter out;
  private final OptionalInt columns;

  /** The heads of the columns of numbers. */
  private List<String> heads = HEADS;

  /** A table for a terminal with this number of columns, or for a file if that is empty. */
  StatusTable(PrintWriter out, OptionalInt columns) {
    this.out = out;
    this.columns = columns;
  }

  /** One line of the table. */
  private record Row(String id, String title, List<Integer> numbers) {
    static Row of(String id, String title, Counts counts) {
      return new Row(
          id,
          title,
          List.of(
              counts.segments(),
              counts.translated(),
              counts.missing(),
              counts.stale(),
              counts.reviewed(),
              counts.omitted()));
    }
  }

  void print(StatusSummary summary) {
    if (summary.status().counts().omitted() == 0) {
      heads = HEADS.subList(0, HEADS.indexOf(OMITTED));
    }
    List<Row> rows = new ArrayList<>();
    for (SectionStatus section : summary.status().sections()) {
      String title = Outcome.printable(section.section().title().plainText()).replace("\u200B", "");
      rows.add(Row.of(section.section().id().value(), title, section.counts()));
    }
    rows.add(Row.of("total", "", summary.status().counts()));
    int ids = rows.stream().mapToInt(row -> Cells.of(row.id())).max().orElse(0);
    int titles = titleWidth(rows, ids);
    out.println(" ".repeat(ids + GAP.length() + titles) + GAP + String.join(GAP, heads));
    rows.forEach(row -> print(row, ids, titles));
    printStale(summary);
    printProof(summary);
  }

  /** What the texts say about the pairs, in total and for each section with a doubtful one. */
  private void printProof(StatusSummary summary) {
    StatusSummary.Proof total = summary.proof(summary.entries());
    if (total.pairs() == 0) {
      return;
    }
    out.println();
    out.println("pairs" + GAP + described(total));
    for (SectionStatus section : summary.status().sections()) {
      StatusSummary.Proof proof = summary.proof(section.entries());
      if (proof.doubtful() > 0) {
        out.println(section.section().id() + GAP + described(proof));
      }
    }
    for (SectionStatus.Entry entry : summary.entries()) {
      if (summary.isDoubtful(entry)) {
        String id = entry.unit().id();
        Origin at = entry.unit().translation().orElse(entry.unit().original()).origin();
        double certainty = summary.proof().certainty().getOrDefault(id, 0.0);
        out.println(
            "doubtful" + GAP + id + GAP + String.format(Locale.ROOT, "%.2f", certainty) + GAP + at);
      }
    }
  }

  private static String described(StatusSummary.Proof proof) {
    return "%d of %d supported by evidence, %d reviewed by a person, %d doubtful"
        .formatted(proof.supported(), proof.pairs(), proof.byPerson(), proof.doubtful());
  }

  private int titleWidth(List<Row> rows, int ids) {
    int widest = rows.stream().mapToInt(row -> Cells.of(row.title())).max().orElse(0);
    if (columns.isEmpty()) {
      return widest;
    }
    int numbers = heads.stream().mapToInt(head -> GAP.length() + head.length()).sum();
    int room = columns.getAsInt() - ids - GAP.length() - numbers;
    return Math.min(widest, Math.max(SHORTEST_TITLE, room));
  }

  private void print(Row row, int ids, int titles) {
    StringBuilder line = new StringBuilder();
    line.append(padded(row.id(), ids)).append(GAP);
    line.append(padded(Cells.cut(row.title(), titles), titles));
    for (int i = 0; i < heads.size(); i++) {
      String number = String.valueOf(row.numbers().get(i));
      line.append(GAP).append(" ".repeat(Math.max(0, heads.get(i).length() - number.length())));
      line.append(number);
    }
    out.println(line);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Cells.of(text)));
  }

  private void printStale(StatusSummary summary) {
    List<TranslationUnit> stale = summary.status().stale();
    int ids = stale.stream().mapToInt(unit -> unit.id().length()).max().orElse(0);
    if (!stale.isEmpty()) {
      out.println();
    }
    for (TranslationUnit unit : stale) {
      Origin at = unit.translation().orElse(unit.original()).origin();
      out.println(SegmentState.STALE.word() + GAP + padded(unit.id(), ids) + GAP + at);
    }
  }
}
