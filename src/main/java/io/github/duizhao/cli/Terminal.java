package io.github.duizhao.cli;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where talk goes.
 *
 * @param interactive whether somebody is looking: lines may be rewritten
 * @param colors whether words may be colored
 * @param columns how many cells a line has
 */
record Terminal(boolean interactive, boolean colors, int columns) {
  private static final int USUAL = 80;

  /** A file or a pipe. */
  static Terminal none() {
    return new Terminal(false, false, USUAL);
  }

  /**
   * What standard error leads to.
   *
   * @param launcher what the launcher found, if there was one: 0, or the width of the terminal
   * @param environment {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} are looked at
   */
  static Terminal of(Optional<String> launcher, Map<String, String> environment) {
    Optional<Integer> found = launcher.flatMap(Terminal::number);
    boolean seen = found.map(width -> width > 0).orElseGet(Terminal::hasConsole);
    String kind = environment.getOrDefault("TERM", "");
    if (!seen || kind.equals("dumb")) {
      return none();
    }
    boolean colors = environment.getOrDefault("NO_COLOR", "").isEmpty() && !kind.isEmpty();
    Optional<Integer> asked =
        Optional.ofNullable(environment.get("COLUMNS")).flatMap(Terminal::number);
    int columns = found.or(() -> asked).filter(width -> width > 0).orElse(USUAL);
    return new Terminal(true, colors, columns);
  }

  /** The width that the launcher found of the terminal that data goes to, if it goes to one. */
  static OptionalInt columns(Optional<String> launcher) {
    return launcher.flatMap(Terminal::number).stream()
        .mapToInt(width -> width)
        .filter(width -> width > 0)
        .findFirst();
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** From Java 22 on there is a console without a terminal, too, and it can say so. */
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
