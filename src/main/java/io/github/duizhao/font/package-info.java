/**
 * Reads TrueType fonts and cuts them down to the characters of a book for the web, EPUB and PDF.
 * Works on bytes only: opens no files and uses no fonts of the system.
 */
@NullMarked
package io.github.duizhao.font;

import org.jspecify.annotations.NullMarked;
