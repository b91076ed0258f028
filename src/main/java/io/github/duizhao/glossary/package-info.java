/**
 * The terms of a book: finds them in texts, tells whether a translation has them, and sorts them
 * for readers. It reads no files and never decides how a term looks on a page.
 */
@NullMarked
package io.github.duizhao.glossary;

import org.jspecify.annotations.NullMarked;
