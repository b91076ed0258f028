package io.github.duizhao.cli;

import io.github.duizhao.app.CleanBook;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao clean}. */
@Command(
    name = "clean",
    description = "Removes what build wrote, and nothing else.",
    footer = "%nExample: duizhao clean -d /srv/www/my-book my-book")
final class CleanCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final BookFolder book = new BookFolder();

  @Option(
      names = "-d",
      paramLabel = "DIR",
      description = "The output folder; default: site/ in the book's folder.")
  private @Nullable Path destination;

  CleanCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("clean", session);
    Optional<Path> target = Optional.ofNullable(destination).map(session.folder()::resolve);
    CleanBook.run(book.in(session), target, outcome.report());
    return outcome.print("done");
  }
}
