/**
 * The use cases behind the commands. Apart from the command line, only this package may use all
 * others. It contains the lists of checks and of output formats, and decides where output is
 * written and when it is published. It never prints, exits the process, or changes files that a
 * person wrote.
 */
@NullMarked
package io.github.duizhao.app;

import org.jspecify.annotations.NullMarked;
