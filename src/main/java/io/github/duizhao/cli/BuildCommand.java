package io.github.duizhao.cli;

import io.github.duizhao.build.BuildRequest;
import io.github.duizhao.build.BuildSummary;
import io.github.duizhao.build.Progress;
import io.github.duizhao.config.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao build}. */
@Command(name = "build", description = "Publishes the book as website, PDF and EPUB.")
final class BuildCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final BookFolder book = new BookFolder();

  @Option(
      names = "-d",
      paramLabel = "DIR",
      description = "Where to write, by default site/ in the book's folder.")
  private @Nullable Path destination;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description = "Some of site,pdf,epub; by default those that book.yml lists.")
  private Set<Format> formats = Set.of();

  @Option(
      names = "--editions",
      split = ",",
      paramLabel = "EDITION",
      description = "Some of bilingual and the book's languages; by default all.")
  private @Nullable List<String> editions;

  @Option(names = "--strict", description = "Fail on warnings.")
  private boolean strict;

  @Option(names = "--quiet", description = "Print findings only.")
  private boolean quiet;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("build", strict, quiet);
    Progress progress = quiet ? what -> {} : session.err()::println;
    Optional<Path> target = Optional.ofNullable(destination).map(session.folder()::resolve);
    BuildRequest request =
        new BuildRequest(book.in(session), target, formats, Optional.ofNullable(editions), strict);
    BuildSummary summary = session.useCases().build().run(request, outcome.report(), progress);
    return outcome.print(
        session.err(),
        Count.of(summary.pages(), "page")
            + ", "
            + Count.of(summary.pdfs(), "PDF")
            + ", "
            + Count.of(summary.epubs(), "EPUB"));
  }
}
