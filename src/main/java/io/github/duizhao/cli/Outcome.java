package io.github.duizhao.cli;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.Severity;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Prints what a command found, says in one line what it did, and gives the exit code. */
final class Outcome {
  private static final int LONGEST_LINE = 1000;
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028-\\u202E\\u2066-\\u2069]");

  private final long start = System.nanoTime();
  private final Report report = new Report();
  private final String command;
  private final boolean strict;
  private final boolean quiet;

  Outcome(String command, boolean strict, boolean quiet) {
    this.command = command;
    this.strict = strict;
    this.quiet = quiet;
  }

  Outcome(String command) {
    this(command, false, false);
  }

  Report report() {
    return report;
  }

  /** The exit code; {@code done} is the middle of {@code build: 27 pages in 8.1 s; 0 errors, …}. */
  int print(PrintWriter err, String done) {
    report.findings().forEach(finding -> print(err, finding));
    long warnings = report.count(Severity.WARNING);
    boolean failed = report.hasErrors() || (strict && warnings > 0);
    if (!quiet) {
      err.printf(
          Locale.ROOT,
          "%s: %s %s %.1f s; %s, %s%n",
          command,
          failed ? "failed" : done,
          failed ? "after" : "in",
          (System.nanoTime() - start) / 1e9,
          Count.of(report.count(Severity.ERROR), "error"),
          Count.of(warnings, "warning"));
    }
    return failed ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private static void print(PrintWriter err, Finding finding) {
    err.println(printable(finding.toString()));
    finding.hint().ifPresent(hint -> err.println("  " + printable(hint)));
  }

  /** Text of a book must not command the terminal, turn its lines round, or flood it. */
  static String printable(String text) {
    String shown = text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
    return COMMANDS.matcher(shown).replaceAll("\uFFFD");
  }
}
