/**
 * Reads TrueType fonts and cuts them down to the characters of a book for the web, EPUB and PDF.
 * Works only on bytes: opens no files and uses no system fonts.
 */
@NullMarked
package io.github.duizhao.font;

import org.jspecify.annotations.NullMarked;
