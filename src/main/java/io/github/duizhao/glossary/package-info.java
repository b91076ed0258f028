/**
 * The terms of a book: finds them in texts, checks whether a translation has them, and sorts them
 * for readers. It reads no files of the book and does not decide how a term looks on a page.
 */
@NullMarked
package io.github.duizhao.glossary;

import org.jspecify.annotations.NullMarked;
