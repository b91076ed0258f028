/**
 * Rules about the characters of a text: punctuation, spaces, scripts. Each rule checks text in one
 * language; {@code WritingConvention} and {@code TextCheck} define which rules a language has. Only
 * {@code SameTextCheck} compares both languages.
 */
@NullMarked
package io.github.duizhao.check.text;

import org.jspecify.annotations.NullMarked;
