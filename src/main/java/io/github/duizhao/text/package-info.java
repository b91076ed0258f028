/**
 * Helpers for plain text: kinds of characters, ends of sentences, numerals, digests. They do not
 * depend on the model of a book and use only the JDK.
 */
@NullMarked
package io.github.duizhao.text;

import org.jspecify.annotations.NullMarked;
