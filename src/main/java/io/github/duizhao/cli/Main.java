package io.github.duizhao.cli;

import io.github.duizhao.config.Format;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The program: {@code duizhao COMMAND [DIR]}. */
public final class Main {
  private Main() {}

  /** Runs one command and answers the exit code. */
  static int run(
      UseCases useCases, PrintStream out, PrintStream err, Path folder, String... arguments) {
    PrintWriter data = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter talk = new PrintWriter(err, true, StandardCharsets.UTF_8);
    try {
      return commands(new Session(talk, folder, useCases))
          .setOut(data)
          .setErr(talk)
          .execute(arguments);
    } catch (Error e) {
      return Stopped.fault(e, talk);
    } finally {
      data.flush();
      talk.flush();
    }
  }

  private static CommandLine commands(Session session) {
    return new CommandLine(new DuizhaoCommand())
        .addSubcommand(new BuildCommand(session))
        .addSubcommand(new ImportCommand(session))
        .addSubcommand(new CleanCommand(session))
        .registerConverter(Format.class, Main::format)
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(new Stopped());
  }

  private static Format format(String word) {
    return Arrays.stream(Format.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("expected site, pdf or epub, found '" + word + "'"));
  }
}
