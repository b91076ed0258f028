package io.github.duizhao.cli;

import io.github.duizhao.text.Nearest;
import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports invalid arguments, with a suggestion and a reference to the help. */
final class WrongUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    return print(problem(wrong, line.getCommandSpec()), line);
  }

  /** Prints the problem, and how to get help. */
  static int print(String problem, CommandLine line) {
    PrintWriter err = line.getErr();
    err.println("duizhao: " + problem);
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static String problem(ParameterException wrong, CommandSpec command) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(wrong.getMessage());
    }
    String word = unmatched.getUnmatched().get(0);
    if (word.startsWith("-")) {
      return unknown("option", word, command.optionsMap().keySet());
    } else if (!command.subcommands().isEmpty()) {
      return unknown("command", word, command.subcommands().keySet());
    }
    return "unexpected argument '" + word + "'";
  }

  private static String unknown(String kind, String word, Set<String> names) {
    return "unknown %s '%s'".formatted(kind, word)
        + Nearest.hint(word, names).map(hint -> "; " + hint).orElse("");
  }
}
