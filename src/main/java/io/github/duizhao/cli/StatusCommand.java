package io.github.duizhao.cli;

import io.github.duizhao.app.StatusRequest;
import io.github.duizhao.app.StatusSummary;
import io.github.duizhao.status.Acceptance;
import io.github.duizhao.status.TranslationRecord;
import io.github.duizhao.text.Count;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code duizhao status}. */
@Command(
    name = "status",
    description = "Counts which texts are translated, out of date and reviewed, by section.",
    footer = {
      "%nSEGMENTS: comma-separated ids of segments, sections, chapters or parts;",
      "default for --accept and --reviewed: everything translated.",
      "%nExample: duizhao status --accept c5-1-p2,c5-2 my-book"
    })
final class StatusCommand implements Callable<Integer> {
  /** The value of {@code --accept} or {@code --reviewed} without segments. */
  private static final String EVERYTHING = "*";

  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private final BookFolder book = new BookFolder();

  @Option(
      names = "--accept",
      arity = "0..1",
      fallbackValue = EVERYTHING,
      paramLabel = "SEGMENTS",
      description = "Record that these translations match the current original.")
  private @Nullable List<String> accept;

  @Option(
      names = "--reviewed",
      arity = "0..1",
      fallbackValue = EVERYTHING,
      paramLabel = "SEGMENTS",
      description = "Like --accept, and mark them as reviewed.")
  private @Nullable List<String> reviewed;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who reviewed them: a name, or machine:NAME (only with --reviewed).")
  private @Nullable String by;

  @Option(
      names = "--omitted",
      paramLabel = "SEGMENTS",
      description = "Record that the translator left these texts out on purpose.")
  private @Nullable List<String> omitted;

  @Option(names = "--json", description = "Write the counts to standard output as JSON.")
  private boolean json;

  StatusCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome("status", session, false, json);
    StatusRequest request =
        new StatusRequest(
            book.in(session),
            names(accept),
            names(reviewed),
            reviewer(),
            names(omitted).orElse(List.of()));
    Optional<StatusSummary> summary = session.useCases().status().run(request, outcome.report());
    if (json) {
      summary.ifPresent(it -> session.out().println(StatusJson.of(it)));
    } else {
      summary.ifPresent(it -> new StatusTable(session.out(), session.columns()).print(it));
    }
    List<String> details = summary.map(it -> details(it, request)).orElse(List.of());
    String done =
        summary.map(it -> Count.of(it.status().counts().segments(), "segment")).orElse("done");
    return outcome.print(details, done);
  }

  /**
   * The value of {@code --by}.
   *
   * @throws ParameterException if the record cannot contain that name, or nothing was reviewed
   */
  private Optional<String> reviewer() {
    if (by == null) {
      return Optional.empty();
    }
    String name = by.strip();
    if (reviewed == null) {
      throw new ParameterException(command.commandLine(), "--by needs --reviewed");
    } else if (!Acceptance.isReviewer(name)) {
      throw new ParameterException(
          command.commandLine(), "'" + Outcome.printable(by) + "' is not a name");
    }
    return Optional.of(name);
  }

  /**
   * The names in comma-separated lists; an empty list means everything.
   *
   * @throws ParameterException if a list is empty
   */
  private Optional<List<String>> names(@Nullable List<String> values) {
    if (values == null) {
      return Optional.empty();
    } else if (values.contains(EVERYTHING)) {
      return Optional.of(List.of());
    }
    List<String> names = new ArrayList<>();
    for (String value : values) {
      for (String name : value.split(",", -1)) {
        if (isBook(name)) {
          throw new ParameterException(
              command.commandLine(),
              "'" + name + "' is a book's folder; put it before the option, or after segments");
        } else if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    if (names.isEmpty()) {
      throw new ParameterException(command.commandLine(), "the list of segments is empty");
    }
    return Optional.of(names);
  }

  /** Whether the name is a book's folder, not a segment. */
  private boolean isBook(String name) {
    return name.indexOf(':') < 0
        && !name.isBlank()
        && Files.exists(session.folder().resolve(name).resolve("book.yml"));
  }

  private static List<String> details(StatusSummary summary, StatusRequest request) {
    List<String> details = new ArrayList<>();
    if (request.records()) {
      String changed = summary.changed() == 0 ? "no changes" : Count.of(summary.changed(), "line");
      details.add("recorded in " + TranslationRecord.PATH + ": " + changed);
    }
    if (summary.kept() > 0) {
      details.add(
          "not recorded as omitted, because translated: " + Count.of(summary.kept(), "segment"));
    }
    summary
        .dropped()
        .forEach(id -> details.add("removed the line for '" + id + "', which is not in the book"));
    return details;
  }
}
