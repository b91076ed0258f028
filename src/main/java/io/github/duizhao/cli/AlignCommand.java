package io.github.duizhao.cli;

import io.github.duizhao.app.AlignBook;
import io.github.duizhao.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao align}. */
@Command(
    name = "align",
    description = "Pairs the blocks of original and translation, and writes their ids.",
    footer = "%nExample: duizhao align my-book")
final class AlignCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final BookFolder book = new BookFolder();

  @Option(names = "--dry-run", description = "Write no files; only count.")
  private boolean dryRun;

  AlignCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("align", session);
    Optional<AlignBook.Summary> summary =
        session.useCases().align().run(book.in(session), dryRun, outcome.report());
    return outcome.print(
        summary.map(AlignCommand::details).orElse(List.of()),
        summary.map(this::written).orElse("done"));
  }

  private String written(AlignBook.Summary summary) {
    if (summary.files() == 0) {
      return "nothing to change";
    }
    return (dryRun ? "would write " : "wrote ") + Count.of(summary.files(), "file");
  }

  /** The counts of an alignment. */
  static List<String> details(AlignBook.Summary summary) {
    List<String> details = new ArrayList<>();
    details.add(
        "%s in %s: %d 1–1, %d n–m, %d without translation, %s without original"
            .formatted(
                Count.of(summary.segments(), "segment"),
                Count.of(summary.sections(), "section"),
                summary.single(),
                summary.several(),
                summary.missing(),
                Count.of(summary.added(), "block")));
    if (summary.doubtful() > 0) {
      details.add(
          Count.of(summary.doubtful(), "doubtful segment") + ", listed in content/alignment.tsv");
    }
    if (!summary.dropped().isEmpty()) {
      details.add(
          "records dropped from content/translation.tsv, because the texts are others now: "
              + String.join(", ", summary.dropped()));
    }
    return details;
  }
}
