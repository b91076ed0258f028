/**
 * The use cases behind the commands, and the only package besides the command line that may use all
 * others. It knows the lists of checks and of output formats, and decides where output is written
 * and when it is published. It never prints, exits the process, or changes files that a person
 * wrote.
 */
@NullMarked
package io.github.duizhao.app;

import org.jspecify.annotations.NullMarked;
