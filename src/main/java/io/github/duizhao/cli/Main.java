package io.github.duizhao.cli;

import io.github.duizhao.app.AlignBook;
import io.github.duizhao.app.BuildBook;
import io.github.duizhao.app.CheckBook;
import io.github.duizhao.app.ImportBook;
import io.github.duizhao.app.InitBook;
import io.github.duizhao.app.StatusBook;
import io.github.duizhao.app.WriteIds;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.source.PlainTextReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The program: {@code duizhao COMMAND [DIR]}. */
public final class Main {
  private static final UseCases USE_CASES =
      new UseCases(
          BuildBook::run,
          CheckBook::run,
          new ImportBook(new PlainTextReader())::run,
          StatusBook::run,
          WriteIds::run,
          AlignBook::run,
          InitBook::run);

  private Main() {}

  /** Runs one command with the streams and current folder of the process, and exits. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(stream(FileDescriptor.out));
    PrintWriter err = writer(stream(FileDescriptor.err));
    Terminal terminal =
        Terminal.of(Optional.ofNullable(System.getProperty("duizhao.columns")), System.getenv());
    OptionalInt columns = Terminal.columns(Optional.ofNullable(System.getProperty("duizhao.out")));
    Cancellation cancellation = new Cancellation();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> cancellation.run(err), "cancellation"));
    Path folder = Path.of("").toAbsolutePath();
    int exitCode =
        run(new Session(out, err, terminal, columns, cancellation, folder, USE_CASES), arguments);
    cancellation.over();
    System.exit(exitCode);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /**
   * Runs one command.
   *
   * @param out for data, in UTF-8
   * @param err for findings, progress and other messages, in UTF-8
   * @param folder the base of relative paths
   * @return the exit code: 0 success, 1 errors in the book, 2 usage error, 3 internal error
   */
  public static int run(PrintStream out, PrintStream err, Path folder, String... arguments) {
    return run(USE_CASES, out, err, folder, arguments);
  }

  static int run(
      UseCases useCases, PrintStream out, PrintStream err, Path folder, String... arguments) {
    return run(
        new Session(
            writer(out),
            writer(err),
            Terminal.none(),
            OptionalInt.empty(),
            new Cancellation(),
            folder,
            useCases),
        arguments);
  }

  static int run(Session session, String... arguments) {
    try {
      return commands(session).setOut(session.out()).setErr(session.err()).execute(arguments);
    } catch (Error e) {
      return ExceptionHandler.fault(e, session.err());
    } finally {
      session.out().flush();
      session.err().flush();
    }
  }

  private static CommandLine commands(Session session) {
    return new CommandLine(new DuizhaoCommand())
        .addSubcommand(new InitCommand(session))
        .addSubcommand(new ImportCommand(session))
        .addSubcommand(new BuildCommand(session))
        .addSubcommand(new CheckCommand(session))
        .addSubcommand(new StatusCommand(session))
        .addSubcommand(new AlignCommand(session))
        .addSubcommand(new IdsCommand(session))
        .addSubcommand(new CleanCommand(session))
        .addSubcommand(new CompletionCommand(session))
        .addSubcommand(new HelpCommand())
        .registerConverter(OutputFormat.class, new Formats())
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(new ExceptionHandler());
  }
}
