/**
 * The command line, with one class for each command. It parses arguments, calls the use case and
 * prints the result. Only this package uses the standard streams, exit codes and {@code
 * System.exit}; it contains no rules about books.
 */
@NullMarked
package io.github.duizhao.cli;

import org.jspecify.annotations.NullMarked;
