package io.github.duizhao.cli;

import io.github.duizhao.app.ImportRequest;
import io.github.duizhao.app.ImportSummary;
import io.github.duizhao.text.Count;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao import}. */
@Command(
    name = "import",
    description = "Turns the witnesses into Markdown, one file for each section.",
    footer = "%nExample: duizhao import --dry-run my-book")
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final BookFolder book = new BookFolder();

  @Option(names = "--force", description = "Overwrite files edited since the last import.")
  private boolean force;

  @Option(names = "--dry-run", description = "Show which lines would go where; write nothing.")
  private boolean dryRun;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("import", session);
    ImportRequest.Mode mode =
        dryRun
            ? ImportRequest.Mode.DRY_RUN
            : force ? ImportRequest.Mode.FORCE : ImportRequest.Mode.WRITE;
    ImportRequest request = new ImportRequest(book.in(session), mode);
    ImportSummary summary = session.useCases().importing().run(request, outcome.report());
    if (!dryRun && !outcome.report().hasErrors()) {
      summary.lines().forEach(line -> session.err().println(Outcome.printable(line)));
    }
    int code =
        outcome.print(
            Count.of(summary.written(), "file")
                + (dryRun ? " to write, " : " written, ")
                + (summary.unchanged() + " unchanged, ")
                + (summary.removed() + (dryRun ? " to remove" : " removed")));
    if (dryRun) {
      new ImportPreview(session.out()).print(summary);
    }
    new RevisionList(session.out()).print(summary.edited());
    return code;
  }
}
