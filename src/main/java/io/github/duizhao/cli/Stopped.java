package io.github.duizhao.cli;

import io.github.duizhao.build.WrongRequestException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells apart what can stop a command half-way: a wish, the disk, or ourselves. */
final class Stopped implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception stop, CommandLine line, ParseResult parsed) {
    if (stop instanceof WrongRequestException) {
      return WrongUsage.print(String.valueOf(stop.getMessage()), line);
    } else if (stop instanceof UncheckedIOException) {
      line.getErr().println("duizhao: cannot read or write: " + stop.getCause());
      return ExitCode.FINDINGS;
    }
    return fault(stop, line.getErr());
  }

  /** A fault in the program. */
  static int fault(Throwable fault, PrintWriter err) {
    err.println("duizhao: this is a fault in the program; please report it with these lines:");
    fault.printStackTrace(err);
    return ExitCode.FAULT;
  }
}
