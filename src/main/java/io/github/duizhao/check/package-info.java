/**
 * The checks of a book: each is a {@link io.github.duizhao.check.Check} that reads a {@link
 * io.github.duizhao.check.Manuscript} and reports what it finds. Checks never change anything.
 * Checks for one output format are in its package; package {@code app} has the list of all checks.
 */
@NullMarked
package io.github.duizhao.check;

import org.jspecify.annotations.NullMarked;
