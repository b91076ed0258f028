/**
 * Reads the files of a book as text and digests them. It writes nothing and does not know what a
 * file is for.
 */
@NullMarked
package io.github.duizhao.file;

import org.jspecify.annotations.NullMarked;
