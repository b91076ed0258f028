/**
 * Our rules about the characters of a text: its punctuation, its spaces, its script. Each looks at
 * what is written in one language; which rules a language has, {@code Manner} and {@code TextCheck}
 * say. It knows nothing of the other language, but for texts that are the same in both.
 */
@NullMarked
package io.github.duizhao.check.text;

import org.jspecify.annotations.NullMarked;
