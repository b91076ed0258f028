package io.github.duizhao.cli;

import io.github.duizhao.app.WrongRequestException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells apart what can stop a command half-way: a wish, the disk, or ourselves. */
final class ExceptionHandler implements IExecutionExceptionHandler {
  private static final int FRAMES_SHOWN = 40;

  @Override
  public int handleExecutionException(Exception stop, CommandLine line, ParseResult parsed) {
    if (stop instanceof WrongRequestException) {
      return WrongUsage.print(String.valueOf(stop.getMessage()), line);
    } else if (stop instanceof UncheckedIOException
        && stop.getCause() instanceof IOException failed) {
      String reason = reason(failed);
      line.getErr().println(Outcome.printable("duizhao: cannot read or write: " + reason));
      return ExitCode.FINDINGS;
    }
    return fault(stop, line.getErr());
  }

  /**
   * What the system said of which file, for example {@code /book/site: No space left on device}.
   */
  private static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return fault.getMessage() + ": there is no permission";
    } else if (fault instanceof NoSuchFileException) {
      return fault.getMessage() + ": there is no such file";
    }
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }

  /** A fault in the program, or of the machine. */
  static int fault(Throwable fault, PrintWriter err) {
    if (fault instanceof OutOfMemoryError) {
      err.println(
          "duizhao: the memory is used up; give Java more, for example JAVA_TOOL_OPTIONS=-Xmx4g");
      return ExitCode.FAULT;
    } else if (fault instanceof StackOverflowError) {
      fault.setStackTrace(
          Arrays.stream(fault.getStackTrace())
              .limit(FRAMES_SHOWN)
              .toArray(StackTraceElement[]::new));
    }
    err.println("duizhao: this is a fault in the program; please report it with these lines:");
    fault.printStackTrace(err);
    return ExitCode.FAULT;
  }
}
