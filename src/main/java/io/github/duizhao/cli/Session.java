package io.github.duizhao.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * One run of the program.
 *
 * @param out for data
 * @param err for findings, progress and summaries
 * @param terminal the terminal that {@code err} is connected to
 * @param columns the width in cells of the terminal that {@code out} is connected to; empty if it
 *     is a file
 * @param cancellation cleans up if the process is interrupted
 * @param folder the base of relative paths
 */
record Session(
    PrintWriter out,
    PrintWriter err,
    Terminal terminal,
    OptionalInt columns,
    Cancellation cancellation,
    Path folder,
    UseCases useCases) {

  /** Shows the progress of a command. */
  ProgressLine progress(boolean quiet) {
    PrintWriter where = quiet ? new PrintWriter(Writer.nullWriter()) : err;
    return new ProgressLine(where, terminal, cancellation);
  }
}
