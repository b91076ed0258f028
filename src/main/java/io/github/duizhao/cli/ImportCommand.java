package io.github.duizhao.cli;

import io.github.duizhao.build.ImportRequest;
import io.github.duizhao.build.ImportSummary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao import}. */
@Command(
    name = "import",
    description = "Turns the witnesses into Markdown, one file for each section.")
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final BookFolder book = new BookFolder();

  @Option(names = "--force", description = "Overwrite files edited since the last import.")
  private boolean force;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("import");
    ImportRequest request = new ImportRequest(book.in(session), force);
    ImportSummary summary = session.useCases().importing().run(request, outcome.report());
    return outcome.print(
        session.err(),
        Count.of(summary.written(), "file") + " written, " + summary.unchanged() + " unchanged");
  }
}
