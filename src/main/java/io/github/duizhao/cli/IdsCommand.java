package io.github.duizhao.cli;

import io.github.duizhao.app.WriteIds;
import io.github.duizhao.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao ids}. */
@Command(
    name = "ids",
    description = "Writes ids into files that have none, where the pairing is certain.",
    footer = "%nExample: duizhao ids my-book")
final class IdsCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final BookFolder book = new BookFolder();

  @Option(names = "--dry-run", description = "Write no files; only count.")
  private boolean dryRun;

  IdsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("ids", session);
    Optional<WriteIds.Summary> summary =
        session.useCases().ids().run(book.in(session), dryRun, outcome.report());
    return outcome.print(
        summary.map(IdsCommand::details).orElse(List.of()),
        summary.map(this::written).orElse("done"));
  }

  private String written(WriteIds.Summary summary) {
    if (summary.ids() == 0) {
      return "nothing to write";
    }
    return (dryRun ? "would write " : "wrote ")
        + Count.of(summary.ids(), "id")
        + " into "
        + Count.of(summary.files(), "file");
  }

  private static List<String> details(WriteIds.Summary summary) {
    List<String> details = new ArrayList<>();
    if (summary.left() > 0) {
      details.add(
          Count.of(summary.left(), "section")
              + " without all ids, because the pairing is not certain there");
    }
    return details;
  }
}
