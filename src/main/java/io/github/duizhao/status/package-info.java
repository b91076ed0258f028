/**
 * The state of a translation: which texts of the original are translated, and which translations
 * were accepted as made from the current original. It compares digests, not words, and does not
 * write files.
 */
@NullMarked
package io.github.duizhao.status;

import org.jspecify.annotations.NullMarked;
