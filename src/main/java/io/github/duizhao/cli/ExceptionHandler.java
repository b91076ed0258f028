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

/** Reports an exception that ended a command: an invalid request, an I/O error or a bug. */
final class ExceptionHandler implements IExecutionExceptionHandler {
  private static final int FRAMES_SHOWN = 40;

  @Override
  public int handleExecutionException(Exception exception, CommandLine line, ParseResult parsed) {
    if (exception instanceof WrongRequestException) {
      return WrongUsage.print(String.valueOf(exception.getMessage()), line);
    } else if (exception instanceof UncheckedIOException
        && exception.getCause() instanceof IOException failed) {
      String reason = reason(failed);
      line.getErr().println(Outcome.printable("duizhao: cannot read or write: " + reason));
      return ExitCode.FINDINGS;
    }
    return fault(exception, line.getErr());
  }

  /** The file and the message of the system: {@code /book/site: No space left on device}. */
  private static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return fault.getMessage() + ": permission denied";
    } else if (fault instanceof NoSuchFileException) {
      return fault.getMessage() + ": no such file";
    }
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }

  /** Reports a bug, or a lack of memory. */
  static int fault(Throwable fault, PrintWriter err) {
    if (fault instanceof OutOfMemoryError) {
      err.println("duizhao: out of memory; give Java more, for example JAVA_TOOL_OPTIONS=-Xmx4g");
      return ExitCode.INTERNAL_ERROR;
    } else if (fault instanceof StackOverflowError) {
      fault.setStackTrace(
          Arrays.stream(fault.getStackTrace())
              .limit(FRAMES_SHOWN)
              .toArray(StackTraceElement[]::new));
    }
    err.println("duizhao: this is a bug; please report it with these lines:");
    fault.printStackTrace(err);
    return ExitCode.INTERNAL_ERROR;
  }
}
