/**
 * Reads the files of a book, and says why one cannot be read. It writes nothing and does not know
 * what a file is for.
 */
@NullMarked
package io.github.duizhao.file;

import org.jspecify.annotations.NullMarked;
