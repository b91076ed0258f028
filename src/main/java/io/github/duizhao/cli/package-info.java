/**
 * The command line: one class per command, which parses, calls its use case and prints what came of
 * it. It owns the streams, the exit codes and {@code System.exit}, and decides nothing about books.
 */
@NullMarked
package io.github.duizhao.cli;

import org.jspecify.annotations.NullMarked;
