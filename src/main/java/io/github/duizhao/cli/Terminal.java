package io.github.duizhao.cli;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What messages are printed to: a terminal, or a file or pipe.
 *
 * @param interactive whether it is a terminal, where a line can be repainted
 * @param colors whether words may be colored
 * @param columns the width in cells
 */
record Terminal(boolean interactive, boolean colors, int columns) {
  private static final int USUAL = 80;

  /** A file or a pipe. */
  static Terminal none() {
    return new Terminal(false, false, USUAL);
  }

  /**
   * What standard error is connected to.
   *
   * @param launcher what the launcher detected, if it was used: the width of the terminal, or 0
   * @param environment may have {@code NO_COLOR}, {@code TERM} and {@code COLUMNS}
   */
  static Terminal of(Optional<String> launcher, Map<String, String> environment) {
    Optional<Integer> found = launcher.flatMap(Terminal::number);
    boolean isTerminal = found.map(width -> width > 0).orElseGet(Terminal::hasConsole);
    String kind = environment.getOrDefault("TERM", "");
    if (!isTerminal || kind.equals("dumb")) {
      return none();
    }
    boolean colors = environment.getOrDefault("NO_COLOR", "").isEmpty() && !kind.isEmpty();
    Optional<Integer> configured =
        Optional.ofNullable(environment.get("COLUMNS")).flatMap(Terminal::number);
    int columns = found.or(() -> configured).filter(width -> width > 0).orElse(USUAL);
    return new Terminal(true, colors, columns);
  }

  /** The width of the terminal that standard output is connected to, if the launcher found one. */
  static OptionalInt columns(Optional<String> launcher) {
    return launcher.flatMap(Terminal::number).stream()
        .mapToInt(width -> width)
        .filter(width -> width > 0)
        .findFirst();
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /**
   * Whether standard input and output are a terminal. Since Java 22 there may be a console without
   * one, which {@code isTerminal} detects.
   */
  @SuppressWarnings("SystemConsoleNull") // up to Java 21 it is null
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
