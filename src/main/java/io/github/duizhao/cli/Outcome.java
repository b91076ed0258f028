package io.github.duizhao.cli;

import io.github.duizhao.report.Report;
import io.github.duizhao.report.Severity;
import io.github.duizhao.text.Count;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Prints the findings and the one-line summary of a command, and chooses the exit code. */
final class Outcome {
  private static final int LONGEST_LINE = 1000;

  /** Control characters, line breaks, and marks that change the direction of writing. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private final long start = System.nanoTime();
  private final Report report = new Report();
  private final String command;
  private final Session session;
  private final boolean strict;
  private final boolean quiet;

  Outcome(String command, Session session, boolean strict, boolean quiet) {
    this.command = command;
    this.session = session;
    this.strict = strict;
    this.quiet = quiet;
  }

  Outcome(String command, Session session) {
    this(command, session, false, false);
  }

  Report report() {
    return report;
  }

  /** Whether the findings fail the command. */
  boolean failed() {
    return report.hasErrors() || (strict && report.count(Severity.WARNING) > 0);
  }

  int exitCode() {
    return failed() ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }

  /**
   * Prints the outcome.
   *
   * @param done the result to print if the command succeeds, {@code 27 pages} in {@code build: 27
   *     pages in 8.1 s; 0 errors, …}
   * @return the exit code
   */
  int print(String done) {
    return print(List.of(), done);
  }

  /** The same with details, which are printed before the summary unless the command failed. */
  int print(List<String> details, String done) {
    PrintWriter err = session.err();
    new FindingList(err, session.terminal()).print(report.findings());
    if (!quiet) {
      if (!failed()) {
        details.forEach(err::println);
      }
      int waived = report.waived().size();
      err.printf(
          Locale.ROOT,
          "%s: %s %s %.1f s; %s, %s%s%n",
          command,
          failed() ? "failed" : done,
          failed() ? "after" : "in",
          (System.nanoTime() - start) / 1e9,
          Count.of(report.count(Severity.ERROR), "error"),
          Count.of(report.count(Severity.WARNING), "warning"),
          waived == 0 ? "" : ", " + waived + " waived");
    }
    return exitCode();
  }

  /** Replaces characters that control the terminal, and limits the length of the text. */
  static String printable(String text) {
    String shown = text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
    return UNPRINTABLE.matcher(shown).replaceAll("\uFFFD");
  }
}
