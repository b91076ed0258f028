package io.github.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * One call from the command line.
 *
 * @param err for talk: findings, progress, summaries
 * @param folder what relative paths are relative to
 */
record Session(PrintWriter err, Path folder, UseCases useCases) {}
