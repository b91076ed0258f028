package io.github.duizhao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao check}. */
@Command(
    name = "check",
    description = "Reports everything that is wrong with the book; writes nothing.",
    footer = "%nExample: duizhao check --strict my-book")
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final BookFolder book = new BookFolder();

  @Option(names = "--json", description = "Write all findings to standard output as JSON.")
  private boolean json;

  @Option(names = "--strict", description = "Fail on warnings.")
  private boolean strict;

  @Option(names = "--quiet", description = "Print findings only.")
  private boolean quiet;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("check", session, strict, quiet);
    try (ProgressLine progress = session.progress(quiet || json)) {
      session.useCases().check().run(book.in(session), outcome.report(), progress);
    }
    if (json) {
      session.out().println(FindingsJson.of(outcome.report()));
      return outcome.exitCode();
    }
    return outcome.print("done");
  }
}
