/**
 * How far a translation has come: which texts of the original have one, and which of these were
 * accepted as made from the original as it is now. It compares digests, never words, and writes no
 * file.
 */
@NullMarked
package io.github.duizhao.status;

import org.jspecify.annotations.NullMarked;
