package io.github.duizhao.cli;

import io.github.duizhao.app.BuildRequest;
import io.github.duizhao.app.BuildSummary;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.text.Count;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao build}. */
@Command(
    name = "build",
    description = "Publishes the book; by default as website, PDF and EPUB.",
    footer = "%nExample: duizhao build --formats site,pdf -d /srv/www/my-book my-book")
final class BuildCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final BookFolder book = new BookFolder();

  @Option(
      names = "-d",
      paramLabel = "DIR",
      description = "The output folder; default: site/ in the book's folder.")
  private @Nullable Path destination;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "Comma-separated: ${COMPLETION-CANDIDATES}; default: those in book.yml.")
  private Set<OutputFormat> formats = Set.of();

  @Option(
      names = "--editions",
      split = ",",
      paramLabel = "EDITION",
      description = "Comma-separated: bilingual, or a language of the book; default: all.")
  private @Nullable List<String> editions;

  @Option(names = "--strict", description = "Fail on warnings.")
  private boolean strict;

  @Option(
      names = "--status",
      description = "Add a page with the status of the translation to the website.")
  private boolean status;

  @Option(names = "--quiet", description = "Print findings only.")
  private boolean quiet;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("build", session, strict, quiet);
    Optional<Path> target = Optional.ofNullable(destination).map(session.folder()::resolve);
    BuildRequest request =
        new BuildRequest(
            book.in(session), target, formats, Optional.ofNullable(editions), options());
    BuildSummary summary;
    try (ProgressLine progress = session.progress(quiet)) {
      summary = session.useCases().build().run(request, outcome.report(), progress);
    }
    return outcome.print(
        summary.amounts().stream().map(BuildCommand::line).toList(), counts(summary));
  }

  private Set<BuildRequest.Option> options() {
    Set<BuildRequest.Option> options = EnumSet.noneOf(BuildRequest.Option.class);
    if (strict) {
      options.add(BuildRequest.Option.STRICT);
    }
    if (status) {
      options.add(BuildRequest.Option.STATUS);
    }
    return options;
  }

  /** For example {@code 63 pages, 18 PDFs, 3 EPUBs}. */
  private static String counts(BuildSummary summary) {
    return summary.amounts().stream()
        .map(amount -> Count.of(amount.units(), amount.unit()))
        .collect(Collectors.joining(", "));
  }

  /** For example {@code pdf 18 files 3.9 MB}. */
  private static String line(BuildSummary.Amount amount) {
    boolean large = amount.bytes() >= 1_000_000;
    return String.format(
        Locale.ROOT,
        "%-5s %5d %-6s %6.1f %s",
        amount.format(),
        amount.files(),
        amount.files() == 1 ? "file" : "files",
        amount.bytes() / (large ? 1e6 : 1e3),
        large ? "MB" : "kB");
  }
}
