package io.github.duizhao.cli;

import io.github.duizhao.build.BuildBook;
import io.github.duizhao.build.ImportBook;
import io.github.duizhao.config.Format;
import io.github.duizhao.source.Utf8Reader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
  private static final UseCases USE_CASES =
      new UseCases(BuildBook::run, new ImportBook(new Utf8Reader())::run);

  private Main() {}

  /** Runs one command on the process's own streams and folder. */
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    System.exit(run(out, err, Path.of("").toAbsolutePath(), arguments));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * Runs one command.
   *
   * @param out for data, in UTF-8
   * @param err for talk, in UTF-8
   * @param folder what relative paths are relative to
   * @return the exit code: 0 good, 1 errors in the book, 2 wrong usage, 3 fault in the program
   */
  public static int run(PrintStream out, PrintStream err, Path folder, String... arguments) {
    return run(USE_CASES, out, err, folder, arguments);
  }

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
