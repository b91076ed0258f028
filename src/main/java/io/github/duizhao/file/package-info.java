/**
 * Reads the files of a book and reports why one cannot be read. It writes nothing and does not
 * interpret their content.
 */
@NullMarked
package io.github.duizhao.file;

import org.jspecify.annotations.NullMarked;
