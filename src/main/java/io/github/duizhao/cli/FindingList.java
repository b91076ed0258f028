package io.github.duizhao.cli;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Prints findings: errors first, then warnings, then the rest, each by file and line. */
final class FindingList {
  private static final int MOST = 50;

  private final PrintWriter err;
  private final Terminal terminal;

  FindingList(PrintWriter err, Terminal terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** Prints the findings; on a terminal, at most 50. */
  void print(List<Finding> findings) {
    int most = terminal.interactive() ? MOST : findings.size();
    findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .limit(most)
        .forEach(this::print);
    if (findings.size() > most) {
      err.printf(
          Locale.ROOT, "… and %d more; 'duizhao check --json' lists all%n", findings.size() - most);
    }
  }

  private void print(Finding finding) {
    String place = finding.at().map(at -> at + ": ").orElse("");
    err.println(
        Outcome.printable(place + finding.rule().text())
            + " "
            + word(finding.severity())
            + ": "
            + Outcome.printable(finding.message()));
    finding.hint().ifPresent(hint -> err.println("  " + Outcome.printable(hint)));
  }

  private String word(Severity severity) {
    String word = severity.word();
    if (!terminal.colors()) {
      return word;
    }
    return switch (severity) {
      case ERROR -> "\u001B[31m" + word + "\u001B[m";
      case WARNING -> "\u001B[33m" + word + "\u001B[m";
      case INFO -> word;
    };
  }
}
