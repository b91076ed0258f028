/**
 * Reads the text files of a book and reports those that cannot be read. It writes nothing and does
 * not interpret their content.
 */
@NullMarked
package io.github.duizhao.file;

import org.jspecify.annotations.NullMarked;
