package io.github.duizhao.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * One call from the command line.
 *
 * @param out for data
 * @param err for talk: findings, progress, summaries
 * @param terminal what {@code err} leads to
 * @param columns how many cells a line has where {@code out} leads to; nothing if that is a file
 * @param breakOff what to do if the process is told to end
 * @param folder what relative paths are relative to
 */
record Session(
    PrintWriter out,
    PrintWriter err,
    Terminal terminal,
    OptionalInt columns,
    Cancellation breakOff,
    Path folder,
    UseCases useCases) {

  /** Shows the progress of a command. */
  ProgressLine progress(boolean quiet) {
    PrintWriter where = quiet ? new PrintWriter(Writer.nullWriter()) : err;
    return new ProgressLine(where, terminal, breakOff);
  }
}
