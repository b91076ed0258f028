/**
 * Helpers for plain text: kinds of characters, ends of sentences, numerals, digests. They know
 * nothing about books and use only the JDK.
 */
@NullMarked
package io.github.duizhao.text;

import org.jspecify.annotations.NullMarked;
